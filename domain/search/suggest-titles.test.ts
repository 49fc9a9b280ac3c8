import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { hoursAgo, newArticle, now, system } from '#domain/testing';
import { suggestTitles } from './suggest-titles.ts';

const titles = async (text: string) => (await suggestTitles(text, 'kk')).map((each) => each.title);

onBothEngines('while a query is typed', () => {
  test.each(['мек', 'мект', 'мекте', 'мектеп', 'мектепт', 'мектептер', 'mekt', 'vtrn', 'ауылдағы мек'])(
    '«%s» brings the headline',
    async (typed) => {
      await newArticle({ title: 'Ауа райы' });
      await newArticle({ title: 'Ауылдағы мектептер' });
      expect(await titles(typed)).toEqual(['Ауылдағы мектептер']);
    },
  );

  test.each(['0аза0', '0fpf0', 'қаза', '-мір', '0аза0станда5ы -мір'])(
    '«%s» brings the Kazakh headline',
    async (typed) => {
      await newArticle({ title: 'Ауа райы' });
      await newArticle({ title: 'Қазақстандағы өмір' });
      expect(await titles(typed)).toEqual(['Қазақстандағы өмір']);
    },
  );

  test.each(['спор', 'спорт', 'спортш', 'спортшы', 'sport', 'sportş', 'sportsh'])(
    '«%s» brings the headline of спортшылар',
    async (typed) => {
      await newArticle({ title: 'Аспаздар' });
      await newArticle({ title: 'Спортшылар қаласы' });
      expect(await titles(typed)).toEqual(['Спортшылар қаласы']);
    },
  );

  test('a beginning in т is not the beginning of a word in ч', async () => {
    await newArticle({ title: 'Почта бөлімшесі' });
    expect(await titles('пот')).toEqual([]);
    expect(await titles('поч')).toEqual(['Почта бөлімшесі']);
  });

  test('a headline has the words as they begin; two letters are too few', async () => {
    await newArticle({ title: 'Мекеме' });
    expect(await titles('мект')).toEqual([]);
    expect(await titles('ме')).toEqual([]);
    expect(await titles('')).toEqual([]);
  });

  test('the page’s language and the newest come first, six at most, and only what readers see', async () => {
    await newArticle({ title: 'Мектеп ескі', publishedAt: hoursAgo(999) });
    await newArticle({ title: 'Мектеп жаңа' });
    await newArticle({ title: 'Мектеп по-русски', lang: 'ru' });
    await newArticle({ title: 'Мектеп жоба', status: 'draft' });
    const gone = await newArticle({ title: 'Мектеп алынды' });
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    expect(await titles('мект')).toEqual(['Мектеп жаңа', 'Мектеп ескі', 'Мектеп по-русски']);
    for (let at = 0; at < 9; at += 1) await newArticle({ title: `Мектеп ${at}` });
    expect(await titles('мект')).toHaveLength(6);
  });
});
