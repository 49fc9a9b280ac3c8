import { expect, test } from 'vitest';
import type { Block } from '#domain/body/types';
import type { PictureInfo } from '../extensions/lookups.ts';
import { findWarnings, picturesNamed } from './find-warnings.ts';

const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
const good: PictureInfo = {
  name: 'Сурет, 29 қараша, 2026, 14:05',
  src: '/a.jpg',
  width: 1_600,
  height: 900,
  alt: 'Алаң',
  credit: 'А. Серік',
  mayEdit: true,
};
const kinds = (
  parts: { title?: string; lead?: string | null; blocks?: Block[]; hero?: number | null },
  picture: PictureInfo | null = good,
) =>
  findWarnings({
    text: {
      ...{ title: parts.title ?? 'Таразда кітапхана ашылды', lead: parts.lead ?? null, fields },
      body: { version: 1, blocks: parts.blocks ?? [] },
    },
    heroMediaId: parts.hero === undefined ? 1 : parts.hero,
    picture: () => picture,
  }).map((warning) => warning.kind);
const paragraph = (count: number): Block => ({
  type: 'paragraph',
  content: [{ text: Array.from({ length: count }, () => 'сөз').join(' ') }],
});

test('a text as it should be has none', () => {
  expect(kinds({ lead: 'Қалада жаңа кітапхана есігін ашты.', blocks: [paragraph(120)] })).toEqual([]);
});

test.each<[string, Parameters<typeof kinds>[0], string[]]>([
  ['a paragraph of 121 words', { blocks: [paragraph(121)] }, ['paragraph-long']],
  ['no title', { title: ' ' }, ['title-missing']],
  ['a title in capitals', { title: 'ТАРАЗДА КІТАПХАНА АШЫЛДЫ' }, ['title-capitals']],
  ['a short name in capitals', { title: 'ЮНЕСКО' }, []],
  ['a title said again in the lead', { lead: 'Таразда кітапхана ашылды. Толығырақ.' }, ['title-repeated']],
  ['no main picture', { hero: null }, ['hero-missing']],
  ['a fact box without a title', { blocks: [{ type: 'fact-box', title: '…', blocks: [] }] }, ['block-untitled']],
])('%s', (_, parts, expected) => {
  expect(kinds(parts)).toEqual(expected);
});

test('a picture without alt and credit and under 1,200 pixels is named once for each', () => {
  const bad = { ...good, alt: '', credit: '', width: 1_199 };
  const blocks: Block[] = [{ type: 'image', mediaId: 1 }];
  expect(kinds({ blocks }, bad)).toEqual(['alt-missing', 'credit-missing', 'picture-small']);
  expect(kinds({ blocks }, null)).toEqual([]);
});

test('whoever is told of pictures can open each of them once', () => {
  const about = (mediaId: number | null) => ({ kind: 'alt-missing' as const, text: '', count: 0, mediaId });
  expect(picturesNamed([about(3), about(null), about(1), about(3)])).toEqual([3, 1]);
});
