import { expect, test } from 'vitest';
import { foldWord } from './fold-word.ts';
import { spellCyrillic } from './spell-cyrillic.ts';

// From published pages of papers that print in the Arabic script.
test.each([
  ['قازاق', 'қазақ'],
  ['ءباسپاسوزى', 'баспасөзі'],
  ['كۇنى', 'күні'],
  ['ءۇشىن', 'үшін'],
  ['ءارىپ', 'әріп'],
  ['ارىپتەردى', 'әріптерді'],
  ['قازىر', 'қазір'],
  ['ۇلتتىق', 'ұлттық'],
  ['ءحالى', 'халі'],
  ['كوميسسيا', 'комиссия'],
  ['ءال', 'әл'],
  ['مەكتەپتەردە', 'мектептерде'],
])('%s is %s', (arabic, cyrillic) => expect(foldWord(arabic)).toBe(foldWord(cyrillic)));

test.each([
  ['yakutskikh', 'якутских'],
  ['shchuka', 'щука'],
  ['tsentr', 'центр'],
  ['yubiley', 'юбилей'],
  ['demonstratsii', 'демонстрации'],
])('Russian %s is found as %s', (latin, cyrillic) => expect(foldWord(latin, 'ru')).toBe(foldWord(cyrillic, 'ru')));

test.each([
  ['saylau', 'сайлау'],
  ['sailau', 'сайлау'],
  ['zhanalyq', 'жаңалық'],
  ['jañalyq', 'жаңалық'],
  ['jańalyq', 'жаңалық'],
  ['súıikti', 'сүйікті'],
  ['toqaev', 'тоқаев'],
  ['tokayev', 'тоқаиев'],
])('Kazakh %s is found as %s', (latin, cyrillic) => expect(foldWord(latin)).toBe(foldWord(cyrillic)));

test('what is neither stays', () => expect(spellCyrillic('15-мектеп α', 'kk')).toBe('15-мектеп α'));
