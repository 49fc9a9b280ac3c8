import { expect, test } from 'vitest';
import type { Finding } from '#lib/spelling/types';
import { CheckedParagraphs } from './checked-paragraphs.ts';
import { placeFindings, type Source } from './read-sources.ts';

const word = (text: string, wanted: string, name?: string): Finding => {
  const from = text.indexOf(wanted);
  return { from, to: from + wanted.length, kind: 'spelling', word: wanted, fix: null, ...(name ? { name } : {}) };
};
const body = (at: number, text: string): Source => ({ place: 'body', at, text });

test('a paragraph is asked about once, again only when it changed or everything is forgotten', async () => {
  const checked = new CheckedParagraphs();
  const asked: string[][] = [];
  const look = async (...texts: string[]) => {
    const unknown = checked.unknown(texts.map((text, at) => body(at, text)));
    asked.push(unknown);
    await checked.learn(unknown, async (all) => ({
      ok: true,
      answer: { findings: all.map(() => []), missing: ['kk'] },
    }));
  };
  await look('бір', 'екі', 'бір');
  await look('бір', 'екі', 'үш');
  await look('бір');
  await look('бір', 'екі');
  checked.forget();
  await look('бір');
  expect(asked).toEqual([['бір', 'екі'], ['үш'], [], ['екі'], ['бір']]);
  expect(checked.missing).toEqual(['kk']);
});

test('what could not be asked is asked again', async () => {
  const checked = new CheckedParagraphs();
  const answer = await checked.learn(['бір'], async () => ({ ok: false, message: 'кейін' }));
  expect([answer, checked.unknown([body(1, 'бір')])]).toEqual([{ ok: false, message: 'кейін' }, ['бір']]);
});

test('findings stand at their places in the article; repeated names and what is ignored are left out', () => {
  const [first, second] = ['Шерзер мектепп', 'Шерзердің кала'];
  const known = new Map([
    [first, [word(first, 'Шерзер', 'шерзер'), word(first, 'мектепп')]],
    [second, [word(second, 'Шерзердің', 'шерзер'), word(second, 'кала')]],
  ]);
  const items = placeFindings([body(10, first), body(40, second)], known, new Set(['кала']));
  expect(items.map(({ place, from, to }) => [place, from, to])).toEqual([['body', 17, 24]]);
});
