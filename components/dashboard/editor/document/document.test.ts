import { describe, expect, test } from 'vitest';
import { expandBlocks } from '#db/seed/expand-blocks';
import { readSeedStories } from '#db/seed/fill-demo';
import { parseBody } from '#domain/body/input';
import type { Block, Body, Inline } from '#domain/body/types';
import { langs } from '#lib/lang';
import { fromDocument } from './from-document.ts';
import { toDocument } from './to-document.ts';
import type { DocNode } from './types.ts';

const run = (text: string): Inline[] => [{ text }];
const body = (...blocks: Block[]): Body => ({ version: 1, blocks });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

const everyBlock: Block[] = [
  paragraph({ text: 'Мәтін' }),
  paragraph({ text: 'т', marks: ['bold', 'italic'], href: 'https://arainfo.kz/1', lang: 'ru' }, { text: ' және' }),
  paragraph({ text: 'ру', note: 'Ру – тайпаның бір бөлігі.' }, { text: ' басы' }),
  paragraph({ text: '', note: 'Абзац басындағы түсіндірме.' }, { text: 'сөз', note: 'Екінші.' }),
  { type: 'heading', level: 2, content: run('Т') },
  { type: 'heading', level: 3, content: [{ text: 'Т', marks: ['italic'] }] },
  { type: 'list', ordered: false, items: [run('бір'), run('екі')] },
  { type: 'list', ordered: true, items: [run('бір'), []] },
  { type: 'quote', content: run('С'), source: 'Арман' },
  { type: 'quote', content: [{ text: 'С', marks: ['bold'] }] },
  { type: 'image', mediaId: 1, caption: 'С' },
  { type: 'image', mediaId: 2 },
  { type: 'gallery', images: [{ mediaId: 1 }, { mediaId: 2, caption: 'С' }] },
  { type: 'table', caption: 'К', header: [run('А'), run('Б')], rows: [[run('1'), []]] },
  { type: 'table', header: [], rows: [[run('1')]] },
  { type: 'table', header: [run('А')], rows: [] },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=1', title: 'Бейне' },
  { type: 'read-also', storyId: 3 },
  {
    type: 'fact-box',
    title: 'Д',
    blocks: [
      { type: 'paragraph', content: run('А') },
      { type: 'list', ordered: true, items: [run('б')] },
    ],
  },
];

describe('a body becomes a document and comes back', () => {
  test.each(everyBlock.map((block) => [block.type, block] as const))('%s', (_, block) => {
    expect(fromDocument(toDocument(body(block)))).toEqual(body(block));
  });

  test('all together, empty, and with nothing in it yet', () => {
    const structure = body(paragraph(), { type: 'heading', level: 2, content: [] }, paragraph(), paragraph());
    expect(fromDocument(toDocument(structure))).toEqual(structure);
    expect(fromDocument(toDocument(body(...everyBlock)))).toEqual(body(...everyBlock));
    expect(fromDocument(toDocument(body()))).toEqual(body());
  });

  test('whatever it ends with, there is a line to go on in, which is no part of the text', () => {
    for (const block of everyBlock) {
      const { content = [] } = toDocument(body(block));
      expect(content.at(-1)?.type, block.type).toBe('paragraph');
      expect(content, block.type).toHaveLength(block.type === 'paragraph' ? 1 : 2);
    }
  });

  test('every text of the demo newsroom', async () => {
    const stories = await readSeedStories();
    let number = 1;
    const names = { picture: () => number++, story: () => number++ };
    const bodies = stories.flatMap((story) =>
      langs.flatMap((lang) => (story[lang] ? [expandBlocks(story[lang].body, names)] : [])),
    );
    expect(bodies.length).toBeGreaterThan(20);
    for (const each of bodies) expect(fromDocument(toDocument(each))).toEqual(each);
  });

  test('a ragged table is filled up, neighbours alike become one run, an empty run goes', () => {
    const ragged: Block = { type: 'table', header: [run('А'), run('Б')], rows: [[run('1')], []] };
    const full: Block = {
      ...ragged,
      rows: [
        [run('1'), []],
        [[], []],
      ],
    };
    expect(fromDocument(toDocument(body(ragged)))).toEqual(body(full));
    const split = paragraph({ text: 'а' }, { text: 'б' }, { text: '' });
    expect(fromDocument(toDocument(body(split, paragraph())))).toEqual(body(paragraph({ text: 'аб' }), paragraph()));
  });

  test('what has no title yet is kept and stays without one', () => {
    const doc: DocNode = {
      type: 'doc',
      content: [
        { type: 'embed', attrs: { url: 'https://example.com' } },
        { type: 'factBox', content: [{ type: 'factTitle' }, { type: 'paragraph' }] },
      ],
    };
    expect(parseBody(fromDocument(doc)).blocks).toHaveLength(2);
    expect(toDocument(fromDocument(doc)).content?.slice(0, 2)).toEqual(doc.content);
  });
});

describe('a document that is none of ours', () => {
  test.each<[string, DocNode]>([
    ['nothing', { type: 'doc' }],
    ['an unknown block', { type: 'doc', content: [{ type: 'video', content: [{ type: 'text', text: 'сөз' }] }] }],
    ['a picture without number', { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: 'x' } }] }],
    ['a table of nothing', { type: 'doc', content: [{ type: 'captionedTable' }] }],
    ['an empty quote', { type: 'doc', content: [{ type: 'quote' }] }],
    ['an empty list', { type: 'doc', content: [{ type: 'bulletList' }] }],
    [
      'a heading of level 9',
      { type: 'doc', content: [{ type: 'heading', attrs: { level: 9 }, content: [{ type: 'text', text: 'т' }] }] },
    ],
  ])('with %s makes a body that may be stored', (_, doc) => {
    expect(() => parseBody(fromDocument(doc))).not.toThrow();
  });

  test('loses its scripts and keeps its words', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
    const doc: DocNode = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'сөз', marks: [link, { type: 'underline' }] }] }],
    };
    expect(fromDocument(doc)).toEqual(body(paragraph({ text: 'сөз' })));
  });
});
