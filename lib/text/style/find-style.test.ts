import { describe, expect, test } from 'vitest';
import type { Lang } from '#lib/lang';
import { findStyle, longestSentence } from './find-style.ts';

const found = (text: string, lang: Lang = 'kk') =>
  findStyle(text, lang).map(({ from, to, kind, fix }) => [
    kind,
    text.slice(from, to),
    fix?.replaceAll('\u00A0', ' ') ?? null,
  ]);

describe('what an editor would remark on', () => {
  test.each<[string, Lang, ...(string | null)[][]]>([
    ['Қала әкімі әкімі келді.', 'kk', ['doubled', 'әкімі әкімі', 'әкімі']],
    ['В в городе', 'ru', ['doubled', 'В в', 'В']],
    ['Аcтана көшесі', 'kk', ['lookalikes', 'Аcтана', 'Астана']],
    ['Бұл мəселе', 'kk', ['lookalikes', 'мəселе', 'мәселе']],
    ['Келді , кетті', 'kk', ['spaces', ' ', '']],
    ['"Ақ жол" газеті', 'kk', ['quotes', '"', '«'], ['quotes', '"', '»']],
    ['Тараз - көне қала', 'kk', ['dashes', ' -', ' –']],
    ['Тараз - древний город', 'ru', ['dashes', ' -', ' —']],
    ['Ол 5-ші сыныпта оқиды', 'kk', ['ordinal', '5-ші ', '5-']],
    ['Жобаға 411 200 000 теңге бөлінді', 'kk', ['short-number', '411 200 000 теңге', '411,2 млн теңге']],
    ['Ауданға 2 000 000 тенге выделено', 'ru', ['short-number', '2 000 000 тенге', '2 млн тенге']],
  ])('%s (%s)', (text, lang, ...expected) => expect(found(text, lang)).toEqual(expected));

  test('a sentence of more words than one breath holds', () => {
    const long = `Алғашқы ${'сөз бір '.repeat(longestSentence.kk / 2)}соңғы екеу.`;
    expect(found(`Қысқа сөйлем. ${long}`).map(([kind, text]) => [kind, text?.startsWith('Алғашқы')])).toEqual([
      ['long-sentence', true],
    ]);
  });
});

test.each<[string, Lang]>([
  ['Бала-шаға тез-тез жиналды, жоқ жоқ деді.', 'kk'],
  ['«Біз келдік», – деді ол.', 'kk'],
  ['Тел.: +7 (7262) 45-45-45', 'kk'],
  ['Қалада 411 237 515 теңге, 15 000 теңге және 2026 жылы', 'kk'],
  ['5-сынып, 2026 жылы, ХХІ ғасыр', 'kk'],
  ['Бүгін ғана ғана емес'.replace(' ғана ғана', ' ғана'), 'kk'],
])('%s needs no remark', (text, lang) => expect(found(text, lang)).toEqual([]));
