import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#domain/body/input';
import type { Block } from '#domain/body/types';
import { cleanHref } from './clean-href.ts';
import { plainTextBlocks } from './plain-text.ts';
import { readPastedHtml } from './read-html.ts';
import * as fixtures from './testing-pages.ts';

const origin = 'https://arainfo.example';
const read = (html: string) =>
  readPastedHtml(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body, origin);
const paragraph = (...content: Extract<Block, { type: 'paragraph' }>['content']): Block => ({
  type: 'paragraph',
  content,
});
const run = (text: string) => [{ text }];

describe('pasted HTML', () => {
  test('of Word keeps headings, lists, tables and footnotes, without its styles and markers', () => {
    const { blocks, pictures } = read(fixtures.word);
    expect(blocks).toEqual([
      { type: 'heading', level: 2, content: run('Көктемгі егіс басталды') },
      paragraph(
        { text: 'Жуалы', marks: ['bold'] },
        { text: ' ауданында егіс ' },
        { text: 'басталды', marks: ['italic'] },
        { text: '.' },
        { text: '', note: 'Аудан әкімдігінің дерегі.' },
      ),
      { type: 'list', ordered: false, items: [run('арпа'), run('бидай')] },
      paragraph({ text: 'Кезегі:' }),
      { type: 'list', ordered: true, items: [run('жер жырту'), run('тұқым себу')] },
      {
        type: 'table',
        header: [],
        rows: [
          [run('Дақыл'), run('Га')],
          [run('Арпа'), run('1\u00A0200')],
        ],
      },
    ]);
    expect(pictures).toEqual([]);
  });

  test('of Google Docs is bold only where it was, its lists are flat, its links lead where they say', () => {
    expect(read(fixtures.googleDocs).blocks).toEqual([
      { type: 'heading', level: 2, content: run('Кітап автобусы') },
      paragraph(
        { text: 'Ауылға ' },
        { text: 'кітапхана', marks: ['bold'] },
        { text: ' келді', marks: ['italic'] },
        { text: '. ' },
        { text: 'Толығырақ', href: 'https://example.com/kitap' },
      ),
      { type: 'list', ordered: false, items: [run('ертегі'), run('өлең'), run('шумақ')] },
    ]);
  });

  test('of Telegram has a paragraph for each line', () => {
    expect(read(fixtures.telegram).blocks).toEqual([
      paragraph({ text: 'Тараз', marks: ['bold'] }, { text: 'да жаңа саябақ ашылды' }),
      paragraph({ text: 'Оған ' }, { text: '200 ағаш', marks: ['italic'] }, { text: ' отырғызылды.' }),
      paragraph({ text: '@example_kz', href: 'https://t.me/example_kz/15' }),
    ]);
  });

  test('of a site leaves scripts, hidden text and tracking behind and lists its pictures', () => {
    const { blocks, pictures } = read(fixtures.site);
    expect(blocks).toEqual([
      { type: 'heading', level: 2, content: run('Жаңалық') },
      paragraph(
        { text: 'Мәтін ' },
        { text: 'сілтеме', href: 'https://example.com/a?id=5#top' },
        { text: ' мен тұзақ.' },
      ),
      paragraph({ text: 'Сурет түсіндірмесі' }),
      { type: 'quote', content: run('Дәйексөз мәтіні.'), source: 'Айгүл' },
      paragraph({ text: 'Бірінші' }),
      paragraph({ text: 'Екінші' }),
      { type: 'embed', url: 'https://www.youtube.com/embed/abc', title: 'Бейне' },
      { type: 'table', header: [run('Күн'), run('Баға')], rows: [[run('1'), run('20\u00A0₸')]] },
      { type: 'list', ordered: true, items: [run('бір'), run('екі')] },
    ]);
    expect(pictures).toEqual(['https://example.com/s.jpg']);
  });

  test.each(Object.entries(fixtures))('of %s may be stored', (_, html) => {
    expect(() => parseBody({ version: 1, blocks: read(html).blocks })).not.toThrow();
  });

  test('finds the pictures of pages that load them late, and counts those that only a disk has', () => {
    const spacer = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const { pictures, lost } = read(`
      <img src="${spacer}" data-src="https://example.com/late.jpg">
      <img src="//example.com/short.jpg"><img src="${spacer}">
      <picture><source srcset="https://example.com/s.webp 400w, https://example.com/l.webp 1200w"><img src="/own.jpg"></picture>
      <ul><li>Word <img src="file:///C:/Temp/clip_image002.jpg"></li></ul><p><img src="cid:a@b"></p>`);
    expect(pictures).toEqual([
      'https://example.com/late.jpg',
      'https://example.com/short.jpg',
      'https://example.com/l.webp',
    ]);
    expect(lost).toBe(2);
  });

  test('of nothing is nothing', () => {
    expect(read('<p>&nbsp;</p><div><br></div><style>p{}</style>')).toEqual({ blocks: [], pictures: [], lost: 0 });
  });
});

test('pasted lines are paragraphs, or a list where several count or have bullets', () => {
  expect(plainTextBlocks('Бірінші мем-\nлекет\n\n- арпа\n- бидай\n1. бір\n2. екі\n– Иә, – деді ол.', origin)).toEqual([
    paragraph({ text: 'Бірінші мем- лекет' }),
    { type: 'list', ordered: false, items: [run('арпа'), run('бидай')] },
    { type: 'list', ordered: true, items: [run('бір'), run('екі')] },
    paragraph({ text: '– Иә, – деді ол.' }),
  ]);
});

test('an address in pasted lines is a link without tracking, and the sign after it is not part of it', () => {
  expect(
    plainTextBlocks(`Толығырақ: https://example.com/a?utm_source=tg&id=2.\n(${origin}/32714/slug)`, origin),
  ).toEqual([
    paragraph(
      { text: 'Толығырақ: ' },
      { text: 'https://example.com/a?id=2', href: 'https://example.com/a?id=2' },
      { text: '.' },
    ),
    paragraph({ text: '(' }, { text: `${origin}/32714/slug`, href: '/32714/slug' }, { text: ')' }),
  ]);
});

test.each([
  ['https://example.com/a?utm_source=x&gclid=1&ysclid=2', 'https://example.com/a'],
  ['https://example.com/a?q=%D1%8D&utm_medium=x', 'https://example.com/a?q=%D1%8D'],
  ['https://example.com/?from=main#utm_x', 'https://example.com/?from=main'],
  ['https://youtu.be/abc?si=x&t=5', 'https://youtu.be/abc?t=5'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fb%3Ffbclid%3D1&h=x', 'https://example.com/b'],
  ['https://arainfo.example/32714/slug?utm_source=x', '/32714/slug'],
  ['https://arainfo.example', '/'],
  ['https://away.vk.com/away.php?to=https%3A%2F%2Fexample.com%2Fc&cc_key=1', 'https://example.com/c'],
  ['https://t.me/iv?url=https%3A%2F%2Fexample.com%2Fd%3Futm_source%3Dtg&rhash=1', 'https://example.com/d'],
  ['https://www.google.kz/url?sa=t&url=https%3A%2F%2Fexample.com%2Fe', 'https://example.com/e'],
  ['https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.com%2Ff', 'https://example.com/f'],
  ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
  ['https://www.facebook.com/a/posts/1?mibextid=x&__cft__[0]=y&__tn__=z', 'https://www.facebook.com/a/posts/1'],
  ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1'],
  ['https://example.com/?s=20&t=abc', 'https://example.com/?s=20&t=abc'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['javascript:alert(1)', null],
  ['#top', null],
  ['file:///C:/a.doc', null],
])('the link %s is kept as %s', (href, expected) => {
  expect(cleanHref(href, origin)).toBe(expected);
});
