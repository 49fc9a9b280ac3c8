import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import kk from '../../../messages/kk/reader.json' with { type: 'json' };
import { isRussianText, splitPassages } from './russian-passages.ts';

describe('a Russian passage in a Kazakh text', () => {
  test('is a sentence of its own', () => {
    expect(splitPassages('Ол сөз алды. Мы ждали этого дня много лет. Зал қол соқты. ')).toEqual([
      { text: 'Ол сөз алды. ', isRussian: false },
      { text: 'Мы ждали этого дня много лет.', isRussian: true },
      { text: ' Зал қол соқты. ', isRussian: false },
    ]);
  });

  test('is a quotation in a Kazakh sentence', () => {
    expect(splitPassages('«Мы построим здесь новую школу», – деді әкім.')).toEqual([
      { text: '«Мы построим здесь новую школу»', isRussian: true },
      { text: ', – деді әкім.', isRussian: false },
    ]);
  });

  test('is what somebody with a name alone is quoted with', () => {
    expect(splitPassages('Бауыржан Момышев: «Мы построим здесь новую школу».')).toEqual([
      { text: 'Бауыржан Момышев: ', isRussian: false },
      { text: '«Мы построим здесь новую школу»', isRussian: true },
      { text: '.', isRussian: false },
    ]);
    const russian = 'Но «Мы построим здесь новую школу» сказал он вчера.';
    expect(splitPassages(russian)).toEqual([{ text: russian, isRussian: true }]);
  });

  test('is a whole paragraph in one piece', () => {
    const text = 'Сегодня в городе прошёл субботник. В нём участвовали студенты.';
    expect(splitPassages(text)).toEqual([{ text, isRussian: true }]);
  });
});

test.each([
  'Иванов пен Петрова',
  'Мария Ивановна Медведева',
  'Серік Петровтың айтуынша, жұмыс басталды',
  '«Знамя труда» газеті',
  'Жел батыстан 7-12 м/с.',
  'Эпицентр координаттары 40.27° с.ш. 77.97° в.д.',
  'Жиында он адам болды',
  'Ары таза жастың таңы арайлы',
  'Байланыс',
])('«%s» is Kazakh', (text) => {
  expect(splitPassages(text)).toEqual([{ text, isRussian: false }]);
});

test('no word of the interface is taken for Russian', () => {
  const texts = JSON.stringify(kk).match(/(?<=:")[^"]+/g) ?? [];
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(isRussianText)).toEqual([]);
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus');

test.skipIf(!existsSync(corpus))('in a corpus of news next to nothing is mistaken', () => {
  const lengths = (lang: string) => {
    const lines = gunzipSync(readFileSync(join(corpus, `${lang}.jsonl.gz`)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .slice(0, 800);
    const pieces = lines.flatMap((line) => String(JSON.parse(line).body).split('\n\n').flatMap(splitPassages));
    const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
    return pieces.reduce((sum, { text, isRussian }) => sum + (isRussian ? text.length : 0), 0) / total;
  };
  expect(lengths('kk')).toBeLessThan(0.0005);
  expect(lengths('ru')).toBeGreaterThan(0.97);
});
