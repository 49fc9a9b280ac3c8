import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { getArticle } from '#domain/articles/queries';
import { changeStory } from '#domain/stories/commands/change-story';
import { listPickedIds } from '#domain/stories/queries';
import { hoursAgo, newArticle, newNames, now, plainStory, system } from '#domain/testing';
import { listRelated } from './queries.ts';

async function relatedTo(storyId: number, limit = 4, lang: 'kk' | 'ru' = 'kk'): Promise<number[]> {
  const origin = await getArticle(storyId, lang);
  if (!origin) throw new Error('There is no such article.');
  return (await listRelated(origin, limit)).map((card) => card.storyId);
}

onBothEngines('related stories', () => {
  test('a shared tag comes before a shared rubric, a shared rubric before a shared place; the rest is left out', async () => {
    const { kitap, sport, bilim, taraz, merki } = await newNames();
    const origin = await newArticle({
      title: 'Көшпелі автобус жолға шықты',
      parts: { tagIds: [kitap], rubricId: bilim, placeIds: [taraz] },
    });
    const place = await newArticle({ title: 'Саябақ жөнделді', parts: { rubricId: sport, placeIds: [taraz] } });
    const rubric = await newArticle({ title: 'Олимпиада басталды', parts: { rubricId: bilim, placeIds: [merki] } });
    const tag = await newArticle({ title: 'Оқырман күні', parts: { tagIds: [kitap], rubricId: sport } });
    await newArticle({ title: 'Жаңбыр жауды', parts: { rubricId: sport, placeIds: [merki] } });
    expect(await relatedTo(origin)).toEqual([tag, rubric, place]);
    expect(await relatedTo(origin, 1)).toEqual([tag]);
  });

  test('words of the title relate in any form of theirs', async () => {
    await newArticle({ title: 'Қар жауды' });
    await newArticle({ title: 'Ойын аяқталды' });
    const origin = await newArticle({ title: 'Жылыжайдағы қызанақ' });
    const other = await newArticle({ title: 'Мектеп жылыжайы ашылды' });
    expect(await relatedTo(origin)).toEqual([other]);
  });

  test('it is never itself and never the same headline, in any case of letters', async () => {
    const { kitap } = await newNames();
    const parts = { tagIds: [kitap] };
    const origin = await newArticle({ title: 'Кітап апталығы', parts });
    await newArticle({ title: 'КІТАП АПТАЛЫҒЫ', parts });
    const newer = await newArticle({ title: 'Кітап көрмесі', parts });
    await newArticle({ title: 'Кітап Көрмесі', publishedAt: hoursAgo(48), parts });
    expect(await relatedTo(origin)).toEqual([newer]);
  });

  test('it is in the same language, published, and not taken down', async () => {
    const { kitap } = await newNames();
    const parts = { tagIds: [kitap] };
    const origin = await newArticle({ title: 'Кітап апталығы', parts });
    const russian = await newArticle({ title: 'Неделя книги', lang: 'ru', parts });
    await newArticle({ title: 'Кітап көрмесі', status: 'draft', parts });
    const gone = await newArticle({ title: 'Кітап базары', parts });
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    expect(await relatedTo(origin)).toEqual([]);
    const other = await newArticle({ title: 'Книжная ярмарка', lang: 'ru', parts });
    expect(await relatedTo(russian, 4, 'ru')).toEqual([other]);
  });

  test('of two alike the one nearer in time comes first, an undated one is taken too', async () => {
    const { kitap } = await newNames();
    const parts = { tagIds: [kitap] };
    const origin = await newArticle({ title: 'Апталық', parts });
    const old = await newArticle({ title: 'Базар', publishedAt: hoursAgo(24 * 365 * 5), parts });
    const undated = await newArticle({ title: 'Көрме', publishedAt: null, parts });
    const fresh = await newArticle({ title: 'Дүкен', publishedAt: hoursAgo(24), parts });
    expect(await relatedTo(origin)).toEqual([fresh, undated, old]);
    expect(await relatedTo(undated)).toHaveLength(3);
  });

  test('those an editor picked come first, in their order, once, and only where readers see them', async () => {
    const { kitap } = await newNames();
    const parts = { tagIds: [kitap] };
    const origin = await newArticle({ title: 'Апталық', parts });
    const found = await newArticle({ title: 'Базар', parts });
    const both = await newArticle({ title: 'Көрме', parts });
    const picked = await newArticle({ title: 'Жаңбыр' });
    const draft = await newArticle({ title: 'Нөсер', status: 'draft' });
    const change = { storyId: origin, baseVersion: 1, parts: { ...plainStory, ...parts } };
    await changeStory(system, { ...change, relatedIds: [draft, picked, both, origin] }, now);
    const article = await getArticle(origin, 'kk');
    if (!article) throw new Error('There is no such article.');
    const pickedIds = await listPickedIds(origin);
    expect(pickedIds).toEqual([draft, picked, both]);
    const cards = async (limit: number) => (await listRelated(article, limit, pickedIds)).map((card) => card.storyId);
    expect(await cards(4)).toEqual([picked, both, found]);
    expect(await cards(1)).toEqual([picked]);
  });

  test('an article that shares nothing has none', async () => {
    const origin = await newArticle({ title: '🎉' });
    await newArticle({ title: 'Жаңбыр' });
    expect(await relatedTo(origin)).toEqual([]);
  });
});
