import { expect, test } from 'vitest';
import { wordSpans } from './word-spans.ts';
import { words } from './words.ts';

test('words stand where they stand in the text, whatever lies inside of them', () => {
  const text = '«Қалаға» мек\u00ADтеп, е\u0301лка и\u0306: 15-ші';
  const spans = wordSpans(text);
  expect(spans.map((span) => span.word)).toEqual(words(text));
  expect(spans.map((span) => text.slice(span.from, span.to))).toEqual([
    'Қалаға',
    'мек\u00ADтеп',
    'е\u0301лка',
    'и\u0306',
    '15',
    'ші',
  ]);
});

test('marks and zeros of width alone are no words', () =>
  expect(wordSpans('\u0301 \u200B\uFEFF – 👩‍👩‍👧')).toEqual([]));
