import { describe, expect, test } from 'vitest';
import { foldLetters, foldWord } from './fold-word.ts';

describe('foldWord', () => {
  test.each([
    ['қала', 'кала', 'qala', 'kala', 'қаланың', 'каланын', 'qalanyñ', 'qalanyń', 'kalanyng'],
    ['өңір', 'онир', 'öñir', 'óńir', 'өңірінің', 'онирдин', 'öñırde'],
    ['шешім', 'шешим', 'şeşım', 'sheshim', 'шешімі'],
    ['жаңғыру', 'жангыру', 'jañğyru', 'zhanghyru'],
    ['киім', 'kiım', 'kiim', 'киими'],
    ['әкім', 'аким', 'äkım', 'ákim', 'әкімнің', 'akimnin'],
    ['үкімет', 'укимет', 'ükımet', 'үкіметтің', 'ukimettin'],
    ['ғылым', 'гылым', 'ğylym', 'ǵylym', 'gylymnyn'],
    ['чемпион', 'chempion', 'tşempion', 'чемпионның'],
  ])('%s is found however it is typed', (word, ...spellings) => {
    expect(spellings.map((spelling) => [spelling, foldWord(spelling)])).toEqual(
      spellings.map((spelling) => [spelling, foldWord(word)]),
    );
  });

  test.each([
    ['квартира', 'квартиры', 'kvartira', 'kvartiru'],
    ['подъезд', 'подезд', 'podezde', 'подъезды'],
    ['ёлка', 'елки', 'elka'],
    ['школьный', 'школьных', 'shkolnyy', 'shkolnykh'],
  ])('Russian %s is found however it is typed', (word, ...spellings) => {
    expect(spellings.map((spelling) => [spelling, foldWord(spelling, 'ru')])).toEqual(
      spellings.map((spelling) => [spelling, foldWord(word, 'ru')]),
    );
  });

  test('letters fold without losing an ending', () => {
    expect(foldLetters('қаланың')).toBe('каланин');
    expect(foldLetters('щёлочь юг')).toBe('шелоч иуг');
  });
});
