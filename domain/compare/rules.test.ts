import { expect, test } from 'vitest';
import type { Block } from '#domain/body/types';
import type { RevisionText } from '#domain/revisions/types';
import { compareBlocks, comparePieces, compareTexts } from './rules.ts';

const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
const p = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });
const textOf = (...blocks: Block[]): RevisionText => ({
  ...{ title: 'Тақырып', lead: null, fields, body: { version: 1, blocks } },
});
const marked = (before: string, after: string) =>
  comparePieces(before, after)
    .map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind])
    .join('');

test.each([
  ['Таразда кітапхана ашылды', 'Таразда жаңа кітапхана ашылды', 'Таразда +жаңа +кітапхана ашылды'],
  ['қала', 'қалада', '-қала-+қалада+'],
  ['ұлт', 'үлт', '-ұлт-+үлт+'],
  ['Әулие-Ата, Тараз', 'Әулие-Ата; Тараз', 'Әулие-Ата-,-+;+ Тараз'],
  ['', 'Жаңа', '+Жаңа+'],
  ['Ескі', '', '-Ескі-'],
  ['Бірдей', 'Бірдей', 'Бірдей'],
])('«%s» → «%s» by words', (before, after, shown) => {
  expect(marked(before, after)).toBe(shown);
});

test('a paragraph that was rewritten stands beside its old self, a new one by itself', () => {
  const before = [p('Бірінші абзац осы.'), p('Екінші абзац осы жерде тұр.'), p('Соңғы абзац.')];
  const after = [
    p('Бірінші абзац осы.'),
    p('Мүлдем басқа сөйлем.'),
    p('Екінші абзац мына жерде тұр.'),
    p('Соңғы абзац.'),
  ];
  const blocks = compareBlocks(before, after);
  expect(blocks.map((block) => block.kind)).toEqual(['same', 'added', 'changed', 'same']);
  expect(blocks[2]?.pieces.filter((piece) => piece.kind !== 'same').map((piece) => piece.text)).toEqual([
    'осы',
    'мына',
  ]);
});

test('bold, a link or another level of a heading is a change of style, not of words', () => {
  const plain: Block = { type: 'heading', level: 2, content: [{ text: 'Айдар' }] };
  const changed: Block = { type: 'heading', level: 3, content: [{ text: 'Айдар', marks: ['bold'] }] };
  expect(compareBlocks([plain], [changed]).map((block) => block.kind)).toEqual(['restyled']);
});

test('a footnote is compared by its words; one that came or went is named', () => {
  const noted = (...notes: string[]): Block => ({
    type: 'paragraph',
    content: [{ text: 'Мәтін' }, ...notes.map((note) => ({ text: '', note }))],
  });
  const notesOf = (before: Block, after: Block) => {
    const [block] = compareBlocks([before], [after]);
    const texts = (block?.notes ?? []).map(
      ({ kind, pieces }) =>
        `${kind}: ${pieces.map((piece) => ({ same: '', added: '+', removed: '-' })[piece.kind] + piece.text).join('')}`,
    );
    return [block?.kind, ...texts];
  };
  expect(notesOf(noted('Ескі заң.', 'Сол жерде.'), noted('Жаңа заң.', 'Сол жерде.'))).toEqual([
    'changed',
    'changed: -Ескі+Жаңа заң.',
    'same: Сол жерде.',
  ]);
  expect(notesOf(noted('Бірінші.'), noted('Бірінші.', 'Екінші.'))).toEqual([
    'changed',
    'same: Бірінші.',
    'added: +Екінші.',
  ]);
  expect(notesOf(noted('Бірінші.', 'Екінші.'), noted('Екінші.'))).toEqual([
    'changed',
    'removed: -Бірінші.',
    'same: Екінші.',
  ]);
});

test('the caption of a picture is compared by its words', () => {
  const image = (caption: string): Block => ({ type: 'image', mediaId: 1, caption });
  const [block] = compareBlocks([image('Көпір ашылды')], [image('Көпір жабылды')]);
  expect(block).toMatchObject({ kind: 'changed', pictures: [{ kind: 'same' }] });
  expect(block?.pieces.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'жабылды' }]);
});

test('pictures that came and went are named', () => {
  const gallery = (...ids: number[]): Block => ({ type: 'gallery', images: ids.map((mediaId) => ({ mediaId })) });
  const [block] = compareBlocks([gallery(1, 2, 3)], [gallery(1, 4, 3)]);
  expect(block).toMatchObject({
    kind: 'changed',
    pictures: [
      { mediaId: 1, kind: 'same' },
      { mediaId: 2, kind: 'removed' },
      { mediaId: 4, kind: 'added' },
      { mediaId: 3, kind: 'same' },
    ],
  });
});

test('title, lead and only the fields that differ', () => {
  const before = textOf(p('Мәтін'));
  const after = { ...before, lead: 'Лид', fields: { ...fields, seoTitle: 'Іздеуге' } };
  const difference = compareTexts(before, after);
  expect(difference).toMatchObject({ isSame: false, title: { isChanged: false }, lead: { isChanged: true } });
  expect(difference.fields.map((field) => field.name)).toEqual(['seoTitle']);
  expect(compareTexts(before, before).isSame).toBe(true);
});

test('two texts of 5,000 words that have nothing in common are compared within a second', () => {
  const words = (seed: string) => Array.from({ length: 5_000 }, (_, n) => `${seed}${n}`).join(' ');
  const began = performance.now();
  const pieces = comparePieces(words('ескі'), words('жаңа'));
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(
    pieces
      .filter((piece) => piece.kind !== 'removed')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(words('жаңа'));
});
