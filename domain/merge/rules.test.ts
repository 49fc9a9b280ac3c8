import { expect, test } from 'vitest';
import type { Block } from '#domain/body/types';
import type { RevisionText } from '#domain/revisions/types';
import { mergeTexts } from './rules.ts';
import type { BlockRow } from './types.ts';

const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
const p = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });
const textOf = (blocks: string, title = 'Т'): RevisionText => ({
  ...{ title, lead: null, fields, body: { version: 1, blocks: [...blocks].map(p) } },
});
const shown = (blocks: Block[]) =>
  blocks.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : '?')).join('');
/** What a row is without anybody choosing; null where both sides changed it. */
const settled = (row: BlockRow) => (row.whose === 'both' ? null : row.whose === 'theirs' ? row.theirs : row.mine);
const rowsOf = (base: string, mine: string, theirs: string) =>
  mergeTexts(textOf(base), textOf(mine), textOf(theirs)).rows.map(
    (row) => `${row.whose} ${shown(row.base)}|${shown(row.mine)}|${shown(row.theirs)}`,
  );

test.each([
  ['абв', 'абв', 'абв', ['same абв|абв|абв']],
  ['абв', 'аМв', 'абв', ['same а|а|а', 'mine б|М|б', 'same в|в|в']],
  ['абв', 'абв', 'абвО', ['same абв|абв|абв', 'theirs ||О']],
  ['абв', 'Мбв', 'абО', ['mine а|М|а', 'same б|б|б', 'theirs в|в|О']],
  ['абв', 'аМв', 'аОв', ['same а|а|а', 'both б|М|О', 'same в|в|в']],
  ['абв', 'аЖв', 'аЖв', ['same абв|аЖв|аЖв']],
  ['абв', 'ав', 'абОв', ['same а|а|а', 'both б||бО', 'same в|в|в']],
  ['', 'М', 'О', ['both |М|О']],
])('%s, mine %s, theirs %s', (base, mine, theirs, rows) => {
  expect(rowsOf(base, mine, theirs)).toEqual(rows);
});

test('what nobody has to choose merges by itself, and no word of either side is lost', () => {
  const { rows } = mergeTexts(textOf('абвгд'), textOf('аМбвгд'), textOf('абвОд'));
  expect(shown(rows.flatMap((row) => settled(row) ?? []))).toBe('аМбвОд');
  const clash = mergeTexts(textOf('абв'), textOf('аМв'), textOf('аОв')).rows;
  expect(clash.map(settled).filter((blocks) => blocks === null)).toHaveLength(1);
  expect(shown(clash.flatMap((row) => row.mine))).toBe('аМв');
  expect(shown(clash.flatMap((row) => row.theirs))).toBe('аОв');
});

test('the title and the fields that differ are rows too', () => {
  const base = textOf('а', 'Ескі');
  const mine = { ...textOf('а', 'Менікі'), fields: { ...fields, slug: 'menin' } };
  const { lines } = mergeTexts(base, mine, textOf('а', 'Олардікі'));
  expect(lines.map(({ name, whose }) => [name, whose])).toEqual([
    ['title', 'both'],
    ['lead', 'same'],
    ['slug', 'mine'],
  ]);
});
