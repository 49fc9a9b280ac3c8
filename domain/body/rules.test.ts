import { expect, test } from 'vitest';
import { bodyMediaIds, bodyNotes, bodyStoryIds, bodyText, inlineText } from './rules.ts';
import type { Body, Inline } from './types.ts';

const run = (text: string): Inline[] => [{ text }];

const body: Body = {
  version: 1,
  blocks: [
    { type: 'heading', level: 2, content: run('Тақырыпша') },
    { type: 'paragraph', content: [{ text: 'Бір ' }, { text: 'екі', marks: ['bold'] }, { text: ' үш', href: '/' }] },
    { type: 'list', ordered: true, items: [run('алма'), run('өрік')] },
    { type: 'quote', content: run('Дәйексөз'), source: 'Арман' },
    { type: 'image', mediaId: 4, caption: 'Сурет' },
    { type: 'image', mediaId: 5 },
    { type: 'gallery', images: [{ mediaId: 6, caption: 'Бірінші' }, { mediaId: 4 }] },
    { type: 'table', header: [run('Күн'), run('Баға')], rows: [[run('1'), run('20 ₸')]] },
    { type: 'embed', url: 'https://example.com/v', title: 'Бейне' },
    { type: 'read-also', storyId: 8 },
    { type: 'read-also', storyId: 9 },
    { type: 'read-also', storyId: 8 },
    {
      type: 'fact-box',
      title: 'Дерек',
      blocks: [
        { type: 'paragraph', content: run('Ішкі') },
        { type: 'list', ordered: false, items: [run('бір')] },
      ],
    },
  ],
};

test('the words of a body stand in reading order', () => {
  expect(bodyText(body)).toBe(
    'Тақырыпша\n\nБір екі үш\n\nалма\nөрік\n\nДәйексөз\n\nСурет\n\nБірінші\n\n\nКүн Баға\n1 20 ₸\n\nБейне\n\nДерек\nІшкі\nбір',
  );
  expect(bodyText({ version: 1, blocks: [] })).toBe('');
  expect(inlineText([])).toBe('');
});

test('footnotes are numbered through all blocks that hold text, and read after it', () => {
  const noted: Body = {
    version: 1,
    blocks: [
      { type: 'list', ordered: false, items: [[{ text: 'б', note: 'Екінші емес, бірінші.' }]] },
      { type: 'fact-box', title: 'Д', blocks: [{ type: 'paragraph', content: [{ text: 'а', note: 'Екінші.' }] }] },
      { type: 'table', header: [[{ text: 'к', note: 'Үшінші.' }]], rows: [[[{ text: 'қ', note: 'Төртінші.' }]]] },
      { type: 'quote', content: [{ text: 'с' }, { text: '', note: 'Бесінші.' }] },
    ],
  };
  const notes = ['Екінші емес, бірінші.', 'Екінші.', 'Үшінші.', 'Төртінші.', 'Бесінші.'];
  expect(bodyNotes(noted.blocks).map((run) => run.note)).toEqual(notes);
  expect(bodyText(noted)).toBe(`б\n\nД\nа\n\nк\nқ\n\nс\n\n${notes.join('\n\n')}`);
});

test('pictures and stories of a body are listed once, in order', () => {
  expect(bodyMediaIds(body)).toEqual([4, 5, 6]);
  expect(bodyStoryIds(body)).toEqual([8, 9]);
});
