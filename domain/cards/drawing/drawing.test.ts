import { expect, test } from 'vitest';
import { breakLines } from './break-lines.ts';
import { cardSvg } from './card-svg.ts';
import { fitText, leading } from './fit-text.ts';
import { openTypeface } from './typeface.ts';

const letters = (text: string) => text.length;

test('lines are as few as possible and then as even as possible', () => {
  expect(breakLines('бір екі үш төрт бес', 14, letters)).toEqual(['бір екі үш', 'төрт бес']);
  expect(breakLines('аа бб вв гг', 9, letters)).toEqual(['аа бб', 'вв гг']);
  expect(breakLines('Шу', 9, letters)).toEqual(['Шу']);
});

test('a no-break space holds words together, and a word wider than the line asks for a smaller size', () => {
  expect(breakLines('8\u00a0наурыз мерекесі', 10, letters)).toEqual(['8\u00a0наурыз', 'мерекесі']);
  expect(breakLines('ынтымақтастықтарымыз', 10, letters)).toBeNull();
});

test.each(['literata-600', 'onest-500'] as const)(
  '%s has every letter of Kazakh and Russian, quotation marks and signs',
  (name) => {
    const face = openTypeface(name);
    for (const letter of 'ӘҒҚҢӨҰҮҺІәғқңөұүһіЁёЩщЪъ«»–—№…₸„“')
      expect(face.set(letter, 100).outlines.includes('<path'), letter).toBe(true);
    expect(face.set('ә', 100).outlines).not.toBe(face.set('а', 100).outlines);
    expect(face.set('🙂م', 100)).toEqual({ width: 0, outlines: expect.not.stringContaining('<path') });
  },
);

test('a headline of any length fits its box', () => {
  const face = openTypeface('literata-600');
  const box = { width: 560, height: 380, largest: 60, smallest: 34 };
  const words = 'Жамбыл облысында көпбалалы отбасыларға берілетін тұрғын үй сертификаттарының саны артты '.repeat(8);
  for (let length = 1; length < words.length; length += 37) {
    const { size, lines } = fitText(words.slice(0, length), face, box);
    expect(lines.length * size * leading).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(box.width + 1);
  }
  expect(fitText('я'.repeat(400), face, box).lines.length).toBeLessThanOrEqual(1);
});

test('nothing an editor writes is read as markup', () => {
  const words = { name: '<b>', kicker: '"/><image href="x"/>', headline: '<script>&amp;', footer: "'" };
  const svg = cardSvg(words, { pictureWidth: 0 });
  expect(svg).not.toMatch(/<(?:image|script|text|b)\b|href|&/);
});
