import { describe, expect, test } from 'vitest';
import { excerptOf, markText, wantedKeys } from './mark-text.ts';
import { parseQuery } from './parse-query.ts';
import type { MarkedText } from './types.ts';

const wanted = (query: string) => wantedKeys(parseQuery(query));
const shown = (pieces: MarkedText) => pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');

describe('marks', () => {
  test.each([
    ['мектеп', 'kk', 'Мектептерімізде – жаңа МЕКТЕП!', '[Мектептерімізде] – жаңа [МЕКТЕП]!'],
    ['школа', 'ru', 'Гордимся школами', 'Гордимся [школами]'],
    ['елка', 'ru', 'Ёлки зажгли', '[Ёлки] зажгли'],
    ['кала', 'kk', 'Қаланың көркі', '[Қаланың] көркі'],
    ['saylau', 'kk', 'Сайлауға дейін', '[Сайлауға] дейін'],
    ['"жаңа мектеп"', 'kk', 'Жаңа мектепте', '[Жаңа] [мектепте]'],
    ['мектеп -жаңа', 'kk', 'Жаңа мектеп', 'Жаңа [мектеп]'],
    ['қала', 'kk', '<b>қала</b> & т.б.', '<b>[қала]</b> & т.б.'],
    ['басқа', 'kk', 'Ештеңе', 'Ештеңе'],
  ] as const)('%s in %s «%s»', (query, lang, text, expected) => {
    const pieces = markText(text, lang, wanted(query));
    expect(shown(pieces)).toBe(expected);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('an excerpt', () => {
  const filler = 'Бұл сөйлемде іздеген нәрсе туралы ештеңе айтылмайды. '.repeat(20);

  test('comes from where the words stand together and begins with the sentence', () => {
    const text = `${filler}Мектеп туралы сөз. ${filler}Ауылда мектептің асханасы ашылды. ${filler}`;
    const excerpt = shown(excerptOf(text, 'kk', { wanted: wanted('мектеп асхана'), maxLetters: 120 }));
    expect(excerpt).toMatch(/^… Ауылда \[мектептің\] \[асханасы\] ашылды\. .*…$/);
    expect(excerpt.length).toBeLessThan(140);
  });

  test('is the beginning where no word stands, whole where it is short', () => {
    expect(shown(excerptOf('Қысқа мәтін.', 'kk', { wanted: wanted('мектеп'), maxLetters: 120 }))).toBe('Қысқа мәтін.');
    expect(shown(excerptOf(filler, 'kk', { wanted: wanted('мектеп'), maxLetters: 120 }))).toMatch(/^Бұл сөйлемде .*…$/);
    expect(excerptOf('', 'kk', { wanted: wanted('мектеп'), maxLetters: 120 })).toEqual([]);
  });

  test('is never cut within a letter', () => {
    for (const maxLetters of [120, 121]) {
      const excerpt = shown(excerptOf('🙂'.repeat(200), 'kk', { wanted: wanted('мектеп'), maxLetters }));
      expect(excerpt).toBe(`${'🙂'.repeat(60)}…`);
    }
  });

  test('of hostile texts ends soon', () => {
    const started = performance.now();
    for (const text of ['мектеп '.repeat(5_000), '.'.repeat(60_000), 'ы\u0301'.repeat(30_000), '👩‍👩‍👧'.repeat(5_000)])
      expect(shown(excerptOf(text, 'kk', { wanted: wanted('мектеп'), maxLetters: 260 })).length).toBeLessThan(10_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
