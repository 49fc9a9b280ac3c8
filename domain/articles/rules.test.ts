import { describe, expect, test } from 'vitest';
import { plainBody } from '#domain/testing';
import { describedArticle, slugOf, titleStems, wordCountOf } from './rules.ts';

describe('the address of an article', () => {
  test.each([
    ['Жастардың жарқын үні', 'zhastardyn-zharqyn-uni'],
    ['Әлеумет: ғарыш, қазына, өңір, ұлт, һәм', 'aleumet-garysh-qazyna-onir-ult-ham'],
    ['Новости Тараза', 'novosti-taraza'],
    ['🎉🎉🎉', 'maqala'],
    ['', 'maqala'],
    ['العربية', 'maqala'],
  ])('%j becomes %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('it stays short for a title of 300 letters', () => {
    expect(slugOf('қазақ '.repeat(50)).length).toBeLessThanOrEqual(80);
    expect(slugOf('қ'.repeat(300)).length).toBeLessThanOrEqual(80);
  });
});

test('lead and body are counted together, in words', () => {
  expect(wordCountOf('Екі сөз', plainBody('Тағы үш сөз.', 'Бір-бір'))).toBe(2 + 3 + 1);
  expect(wordCountOf(null, plainBody())).toBe(0);
});

describe('stems of a title', () => {
  test('forms of one word share a stem, function words are left out', () => {
    const one = titleStems('Кітапхана мен мектеп туралы', 'kk');
    const other = titleStems('Мектептегі кітапханалар', 'kk');
    expect(one.filter((stem) => other.includes(stem))).toHaveLength(2);
    expect(titleStems('и на в за', 'ru')).toEqual([]);
  });

  test('no stem stands twice and there are at most twelve', () => {
    expect(titleStems('кітап кітаптар кітаптың', 'kk')).toHaveLength(1);
    const letters = [...'абвгдежзиклмнопрст'];
    expect(titleStems(letters.map((letter) => letter.repeat(4)).join(' '), 'ru')).toHaveLength(12);
  });
});

test('an article is described by its lead, else by the beginning of its text; what its editor wrote goes along', () => {
  const own = { seoTitle: 'Іздеуге', seoDescription: null };
  const described = (lead: string | null) => describedArticle({ title: 'Өзен', lead, ...own }, 'Мәтіннің басы.');
  expect(described('Лид.')).toEqual({ title: 'Өзен', editorsTitle: 'Іздеуге', text: 'Лид.', editorsDescription: null });
  for (const lead of [null, '']) expect(described(lead).text).toBe('Мәтіннің басы.');
});
