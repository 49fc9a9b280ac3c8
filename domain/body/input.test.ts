import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSafeHref, maxBlocks, maxBodyCharacters, parseBody } from './input.ts';

const run = (text: string) => [{ text }];
const paragraph = (text: string) => ({ type: 'paragraph', content: run(text) });
const body = (...blocks: unknown[]) => ({ version: 1, blocks });
const invalid = (path?: string) =>
  expect.objectContaining({ code: 'body-invalid', ...(path === undefined ? {} : { details: { path } }) });
const tooLarge = expect.objectContaining({ code: 'body-too-large' });

const everyBlock = [
  paragraph('Мәтін'),
  { type: 'paragraph', content: [{ text: 'т', marks: ['bold', 'italic'], href: 'https://arainfo.kz/1', lang: 'ru' }] },
  { type: 'paragraph', content: [{ text: 'ру', note: 'Ру – тайпаның бір бөлігі.' }] },
  { type: 'heading', level: 2, content: run('Т') },
  { type: 'heading', level: 3, content: run('Т') },
  { type: 'list', ordered: false, items: [run('бір'), run('екі')] },
  { type: 'quote', content: run('С'), source: 'Арман' },
  { type: 'image', mediaId: 1, caption: 'С' },
  { type: 'gallery', images: [{ mediaId: 1 }, { mediaId: 2, caption: 'С' }] },
  { type: 'table', caption: 'К', header: [run('А')], rows: [[run('1')], []] },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=1', title: 'Бейне' },
  { type: 'read-also', storyId: 3 },
  { type: 'fact-box', title: 'Д', blocks: [paragraph('А'), { type: 'list', ordered: true, items: [run('б')] }] },
];

describe('a body', () => {
  test('of every kind of block comes through as it was', () => {
    expect(parseBody(body(...everyBlock))).toEqual(body(...everyBlock));
    expect(parseBody(body())).toEqual(body());
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '<p>HTML</p>'],
    ['a list', []],
    ['an empty object', {}],
    ['an older version', { version: 0, blocks: [] }],
    ['a newer version', { version: 2, blocks: [] }],
    ['a version in words', { version: '1', blocks: [] }],
    ['a field more', { ...body(), html: '<script>' }],
    ['blocks that are none', { version: 1, blocks: 'x' }],
  ])('that is %s is refused', (_, input) => {
    expect(() => parseBody(input)).toThrow(invalid());
  });

  test.each<[string, unknown]>([
    ['of unknown kind', { type: 'html', html: '<script>alert(1)</script>' }],
    ['without a kind', { content: run('x') }],
    ['with an attribute more', { ...paragraph('x'), onclick: 'alert(1)' }],
    ['with a class', { ...paragraph('x'), class: 'x', style: 'color:red' }],
    ['that is null', null],
    ['that is a text', 'x'],
    ['heading of level 1', { type: 'heading', level: 1, content: run('x') }],
    ['heading of level 4', { type: 'heading', level: 4, content: run('x') }],
    ['list without items', { type: 'list', ordered: true, items: [] }],
    ['list that does not say whether it counts', { type: 'list', items: [run('x')] }],
    ['empty quote', { type: 'quote', content: [] }],
    ['picture without a number', { type: 'image', src: 'https://evil.example/x.png' }],
    ['picture number 0', { type: 'image', mediaId: 0 }],
    ['picture number 1.5', { type: 'image', mediaId: 1.5 }],
    ['picture number in words', { type: 'image', mediaId: '1' }],
    ['gallery without pictures', { type: 'gallery', images: [] }],
    ['embed over http', { type: 'embed', url: 'http://example.com', title: 'x' }],
    ['embed of a script', { type: 'embed', url: 'javascript:alert(1)', title: 'x' }],
    ['embed without a title', { type: 'embed', url: 'https://example.com', title: '' }],
    ['read-also of no story', { type: 'read-also', storyId: -1 }],
    [
      'fact box with a fact box',
      { type: 'fact-box', title: 'x', blocks: [{ type: 'fact-box', title: 'y', blocks: [] }] },
    ],
    ['fact box with a picture', { type: 'fact-box', title: 'x', blocks: [{ type: 'image', mediaId: 1 }] }],
  ])('with a block %s is refused and says where', (_, block) => {
    expect(() => parseBody(body(paragraph('fine'), block))).toThrow(expect.objectContaining({ code: 'body-invalid' }));
    try {
      parseBody(body(paragraph('fine'), block));
    } catch (error) {
      expect((error as { details: { path: string } }).details.path).toMatch(/^blocks\.1/);
    }
  });

  test.each<[string, unknown]>([
    ['a script as link', { text: 'x', href: 'javascript:alert(1)' }],
    ['an empty note', { text: 'x', note: '' }],
    ['a note that is a page long', { text: 'x', note: 'ә'.repeat(2_001) }],
    ['a note with markup of its own', { text: 'x', note: [{ text: 'x' }] }],
    ['an unknown mark', { text: 'x', marks: ['link'] }],
    ['an unknown language', { text: 'x', lang: 'en' }],
    ['no text', { href: 'https://example.com' }],
    ['a number for text', { text: 5 }],
    ['an attribute more', { text: 'x', attrs: { onclick: 'x' } }],
    ['a prototype', JSON.parse('{"text":"x","__proto__":{"href":"javascript:alert(1)"}}')],
    ['a constructor', { text: 'x', constructor: { prototype: { polluted: true } } }],
  ])('with a run that has %s is refused', (_, inline) => {
    expect(() => parseBody(body({ type: 'paragraph', content: [inline] }))).toThrow(invalid());
    expect({}).not.toHaveProperty('polluted');
  });

  test('may be as large as a book and not larger', () => {
    const many = (count: number) => body(...Array.from({ length: count }, () => paragraph('x')));
    expect(parseBody(many(maxBlocks)).blocks).toHaveLength(maxBlocks);
    expect(() => parseBody(many(maxBlocks + 1))).toThrow(invalid('blocks'));
    const page = 'ә'.repeat(199_000);
    const long = (pages: number) => body(...Array.from({ length: pages }, () => paragraph(page)));
    expect(parseBody(long(Math.floor(maxBodyCharacters / 200_000))).blocks).toHaveLength(10);
    expect(() => parseBody(long(11))).toThrow(tooLarge);
  });

  test('nested ten thousand deep is refused without overflowing', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level += 1) deep = { type: 'quote', content: [deep] };
    expect(() => parseBody(deep)).toThrow(tooLarge);
    expect(() => parseBody(body(deep))).toThrow(tooLarge);
  });
});

describe('a link', () => {
  test.each([
    'https://arainfo.kz',
    'HTTP://EXAMPLE.COM/a?b=c#d',
    'https://қаз.example/жол',
    'mailto:redaksiya@arainfo.example',
    'tel:+77262000001',
    '/',
    '/32714/zhastardyn-zharqyn-uni',
    '/ru/page/about?x=1#y',
  ])('to %j is safe', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '#top',
    'about',
    'www.example.com',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.com',
    'blob:https://example.com/1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/a\\b',
    'https:evil.example',
    'https://a b',
    'https://example.com\njavascript:alert(1)',
    'mailto:',
    'tel:',
    'http://',
  ])('to %j is not', (href) => {
    expect(isSafeHref(href)).toBe(false);
  });
});

const richtext = '../shared/badinput/richtext/';
const xss = '../shared/badinput/xss/patt/xss_payloads_quick.txt';

describe.skipIf(!existsSync(richtext))('documents of other editors', () => {
  test.skipIf(!existsSync(`${richtext}tiptap-json.json`))('are none of our bodies', () => {
    const documents = Object.values(
      JSON.parse(readFileSync(`${richtext}tiptap-json.json`, 'utf8')) as Record<string, { content?: unknown }>,
    );
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(() => parseBody(document)).toThrow(expect.objectContaining({ name: 'DomainError' }));
      expect(() => parseBody({ version: 1, blocks: [document] })).toThrow(
        expect.objectContaining({ name: 'DomainError' }),
      );
    }
  });

  test.skipIf(!existsSync(`${richtext}tiptap-deep.json`))('five thousand deep are refused', () => {
    expect(() => parseBody(JSON.parse(readFileSync(`${richtext}tiptap-deep.json`, 'utf8')))).toThrow(tooLarge);
  });
});

test.skipIf(!existsSync(xss))('no known attack is a safe link that is not an address of the web', () => {
  const attacks = readFileSync(xss, 'utf8')
    .split('\n')
    .filter((line) => isSafeHref(line));
  expect(attacks.filter((line) => !/^(https?:\/\/|mailto:|tel:|\/)/i.test(line))).toEqual([]);
});
