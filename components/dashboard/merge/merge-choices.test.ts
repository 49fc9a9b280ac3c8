import { expect, test } from 'vitest';
import type { Block } from '#domain/body/types';
import { mergeTexts } from '#domain/merge/rules';
import type { RevisionText } from '#domain/revisions/types';
import { mergedText, undecided } from './merge-choices.ts';

const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
const p = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });
const textOf = (title: string, blocks: string): RevisionText => ({
  ...{ title, lead: null, fields, body: { version: 1, blocks: [...blocks].map(p) } },
});
const shown = (text: RevisionText) =>
  text.body.blocks.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : '?')).join('');

const mine = textOf('Менікі', 'аМвг');
const theirs = textOf('Олардікі', 'аОвд');
const merge = mergeTexts(textOf('Ескі', 'абвг'), mine, theirs);

test('what both changed is to be decided, what one changed is not', () => {
  expect(undecided(merge, {})).toEqual(['line-title', 'block-1']);
  expect(undecided(merge, { 'line-title': 'mine', 'block-1': 'both' })).toEqual([]);
});

test("the choices make the text; nobody's own change is lost without one", () => {
  const both = mergedText(merge, { 'line-title': 'theirs', 'block-1': 'both' }, mine);
  expect([both.title, shown(both)]).toEqual(['Олардікі', 'аМОвд']);
  expect(shown(mergedText(merge, { 'block-1': 'theirs', 'block-3': 'mine' }, mine))).toBe('аОвг');
});
