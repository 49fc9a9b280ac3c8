import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { newArticle } from '#domain/testing';
import { findMeant } from './correct-words.ts';
import { findReading } from './find-reading.ts';
import { parseQuery } from './parse-query.ts';
import { everywhere } from './types.ts';

const read = async (text: string) => {
  const { total, text: meant } = await findReading(text, everywhere);
  return { total, meant };
};

onBothEngines('the work of a query', () => {
  const lookedFor = async (text: string) => {
    const work = { looked: 0 };
    const meant = await findMeant(parseQuery(text), work);
    return { looked: work.looked, putRight: meant.filter(({ likely }) => likely.length > 0).map(({ word }) => word) };
  };

  test('of many words like none of the paper is that of the first of them', async () => {
    await newArticle({ title: 'Мектеп ауласы' });
    const nonsense =
      'қырпоғал тобжәрсің мөңквал дұрғышап ыңқырпас өңшелқот сұмғаржы тәлпұрос кеңбармұш зырғалөп жөпкелді ғармұндас'.split(
        ' ',
      );
    const few = await lookedFor(nonsense.slice(0, 4).join(' '));
    expect(await lookedFor(nonsense.join(' '))).toEqual(few);
    expect(few.looked).toBeLessThan(6_000);
  });

  test('of long words ends where enough was looked at, always at the same word', async () => {
    await newArticle({ title: 'Мектеп ауласы' });
    const long = 'абвгдежз'.split('').map((letter) => `${letter}тобжарсимоквалдургипас`.repeat(2).slice(0, 24));
    const first = await lookedFor(`мктеп ${long.join(' ')} аулса`);
    expect(first.putRight).toEqual(['мктеп']);
    expect(first.looked).toBeLessThan(14_000);
    expect(await lookedFor(`мктеп ${long.join(' ')} аулса`)).toEqual(first);
  });
});

onBothEngines('a query typed on the Russian layout', () => {
  test.each([
    ['0аза0стан', 'қазақстан'],
    ['м2селе', 'мәселе'],
    ['-мір', 'өмір'],
    ['к-лік', 'көлік'],
    ['0аза0стан -мірі 2026', 'қазақстан өмірі 2026'],
    [')аза0стан', 'қазақстан'],
    ['0fpf0cnfy', 'қазақстан'],
  ])('«%s» is read as «%s»', async (typed, meant) => {
    await newArticle({ title: 'Қазақстан өмірі: көлік мәселесі, 2026 жыл' });
    expect(await read(typed)).toEqual({ total: 1, meant });
  });

  test.each(['5-сынып', '2026 жыл', 'ковид-19', 'covid-19', 'мектеп -көлік', 'іс-шара'])(
    '«%s» is found as it was typed',
    async (typed) => {
      await newArticle({ title: '5-сынып: COVID-19 (ковид-19), мектеп, іс-шара, 2026 жыл' });
      expect(await read(typed)).toEqual({ total: 1, meant: null });
    },
  );

  test.each(['-мір', '-', '5'])('«%s» asks for nothing where no reading of it is found', async (typed) => {
    await newArticle({ title: 'Ауа райы' });
    expect(await read(typed)).toEqual({ total: 0, meant: null });
  });

  test('what is not there is still put right as it was typed', async () => {
    await newArticle({ title: '5-сынып оқушылары' });
    expect(await read('5-сыныпп')).toEqual({ total: 1, meant: '5 сынып' });
  });
});

onBothEngines('what is proposed', () => {
  test.each([
    ['казакстан', 'Әжем қазақша хат жазды', 'қазақша'],
    ['tokaev', 'Тұрғындар бір шешімге тоқтады', 'тоқтады'],
    ['saylau', 'Су көтерілген сайын жаға бұзылады', 'сайын'],
    ['бибилиотека', 'Зал библиотеки открыт', 'библиотека'],
    ['мектептерімдее', 'Ауыл мектептері жөнделді', 'мектептерімде'],
  ])('for «%s» by a paper of «%s» is «%s»', async (typed, title, meant) => {
    await newArticle({ title });
    expect(await read(typed)).toEqual({ total: 1, meant });
  });
});
