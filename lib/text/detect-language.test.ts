import { expect, test } from 'vitest';
import { detectLang } from './detect-language.ts';

test.each([
  ['Жастардың жарқын үні', 'kk'],
  ['Тараз каласында жанадан мектептер салынды', 'kk'],
  ['Балалар туралы', 'kk'],
  ['Нет границ в дружбе', 'ru'],
  ['Аким Жамбылской области посетил Кордай и встретился с жителями', 'ru'],
  ['В Таразе открыли новую школу имени Ғабита Мүсірепова и детский сад', 'ru'],
  ['Новая школа', 'ru'],
  ['Тараз', null],
  ['Allo, «Astana aqşamy»!', null],
  ['2026', null],
  ['', null],
])('«%s» is %s', (text, lang) => expect(detectLang(text)).toBe(lang));
