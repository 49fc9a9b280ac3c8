import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { restoreTakenDown, takeDownArticle } from '#domain/articles/commands/take-down-article';
import { fileArticle } from '#domain/listings/commands/file-article';
import { actorOf, hoursAgo, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { countMapLists, getNewest, listMapArticles, listMapLists, listMapMonths, listMapNews } from './queries.ts';
import { filesOf, mapPartOfLists, monthRange, monthsBetween, rowsPerPart } from './rules.ts';

const at = (time: string) => new Date(time);

onBothEngines('the map', () => {
  test('has the months in which something was published, by the calendar of Almaty, and the undated', async () => {
    await newArticle({ publishedAt: at('2026-02-28T18:59:59Z') });
    await newArticle({ publishedAt: at('2026-02-28T19:00:00Z'), lang: 'ru' });
    await newArticle({ publishedAt: at('2026-11-01T09:00:00Z') });
    await newArticle({ publishedAt: null });
    await newArticle({ status: 'draft' });
    expect(await listMapMonths()).toEqual([
      { of: '2026-02', count: 1, changedAt: at('2026-02-28T18:59:59Z') },
      { of: '2026-03', count: 1, changedAt: at('2026-02-28T19:00:00Z') },
      { of: '2026-11', count: 1, changedAt: at('2026-11-01T09:00:00Z') },
      { of: 'undated', count: 1, changedAt: null },
    ]);
  });

  test('has a part that changed when an article was last taken out of it', async () => {
    const [first, second] = [hoursAgo(3), hoursAgo(2)];
    const storyIds = [await newArticle({ publishedAt: first }), await newArticle({ publishedAt: second })];
    await newArticle({ publishedAt: second });
    await newArticle({ publishedAt: null });
    const takeDown = (storyId: number | undefined, when: Date) =>
      takeDownArticle(actorOf('chief'), { storyId: storyId ?? 0, lang: 'kk', reason: 'сынақ' }, when);
    await takeDown(storyIds[1], now);
    await takeDown(storyIds[0], hoursAgo(1));
    expect(await listMapMonths()).toEqual([
      { of: '2026-11', count: 1, changedAt: now },
      { of: 'undated', count: 1, changedAt: null },
    ]);
  });

  test('dates what is shown again by that day, not by the day it came out', async () => {
    const storyId = await newArticle({ publishedAt: hoursAgo(9) });
    const article = { storyId, lang: 'kk' } as const;
    await takeDownArticle(actorOf('chief'), { ...article, reason: 'сынақ' }, hoursAgo(2));
    await restoreTakenDown(actorOf('chief'), { ...article, text: 'last-seen' }, hoursAgo(1));
    expect(await listMapMonths()).toEqual([{ of: '2026-11', count: 1, changedAt: hoursAgo(1) }]);
    expect(await listMapArticles('2026-11', 1)).toMatchObject([{ storyId, changedAt: hoursAgo(1) }]);
  });

  test('is empty where nothing is published', async () => {
    await newArticle({ status: 'draft' });
    expect(await listMapMonths()).toEqual([]);
    expect(await listMapArticles('2026-11', 1)).toEqual([]);
  });

  test('names an article with the text in the other language where that is published', async () => {
    const both = await newArticle({ title: 'Кітап' });
    await newArticle({ storyId: both, lang: 'ru', title: 'Книга', publishedAt: at('2026-12-01T09:00:00Z') });
    const alone = await newArticle({ title: 'Мектеп', publishedAt: hoursAgo(1) });
    await newArticle({ storyId: alone, lang: 'ru', status: 'draft' });
    expect(await listMapArticles('2026-11', 1)).toMatchObject([
      { storyId: alone, lang: 'kk', slug: 'mektep', changedAt: hoursAgo(1), heroMediaId: null, otherSlug: null },
      { storyId: both, lang: 'kk', slug: 'kitap', changedAt: now, heroMediaId: null, otherSlug: 'kniga' },
    ]);
    await takeDownArticle(actorOf('chief'), { storyId: both, lang: 'kk', reason: 'сынақ' }, now);
    expect(await listMapArticles('2026-11', 1)).toMatchObject([{ storyId: alone }]);
    expect(await listMapArticles('2026-12', 1)).toMatchObject([{ storyId: both, lang: 'ru', otherSlug: null }]);
  });

  test('names lists that hold something, with the newest in each language', async () => {
    const { sport, kitap, mektep, aruna } = await newNames();
    const parts = {
      rubricId: sport,
      tagIds: [kitap],
      credits: [{ authorId: aruna, role: 'author' as const, lang: null }],
    };
    const storyId = await newArticle({ parts, publishedAt: hoursAgo(3) });
    const only = { limit: 10, offset: 0 };
    const kk = { kk: hoursAgo(3), ru: null };
    expect(await listMapLists('tags', only)).toEqual([
      { slug: 'kitap', name: { kk: 'Кітап', ru: 'Книги' }, changedAt: kk },
    ]);
    expect(await listMapLists('authors', only)).toMatchObject([{ slug: 'aruna', changedAt: kk }]);
    await newArticle({ storyId, lang: 'ru', publishedAt: now });
    expect(await listMapLists('rubrics', { limit: 50, offset: 0 })).toMatchObject([
      { slug: 'zhanalyqtar', changedAt: { kk: hoursAgo(3), ru: now } },
      { slug: 'sport', changedAt: { kk: hoursAgo(3), ru: now } },
    ]);
    expect(await listMapLists('places', only)).toEqual([]);
    expect([await countMapLists('places'), await countMapLists('tags'), await countMapLists('rubrics')]).toEqual([
      0, 1, 2,
    ]);
    await newArticle({ parts: { ...parts, tagIds: [mektep] } });
    expect(await listMapLists('tags', { limit: 1, offset: 1 })).toMatchObject([{ slug: 'mektep' }]);
  });

  test('knows the newest of each language', async () => {
    await newArticle({ publishedAt: hoursAgo(3) });
    await newArticle({ publishedAt: hoursAgo(2) });
    await newArticle({ publishedAt: null });
    expect([await getNewest('kk'), await getNewest('ru')]).toEqual([hoursAgo(2), null]);
  });

  test('of news has two days of one language, without what is no news', async () => {
    const fresh = await newArticle({ publishedAt: hoursAgo(1) });
    const older = await newArticle({ publishedAt: hoursAgo(47) });
    await newArticle({ publishedAt: hoursAgo(49) });
    await newArticle({ publishedAt: hoursAgo(2), parts: { format: 'advertising' } });
    await newArticle({ publishedAt: hoursAgo(2), lang: 'ru' });
    const news = await listMapNews('kk', now);
    expect(news.map((each) => each.storyId)).toEqual([fresh, older]);
  });
});

onBothEngines('filing', () => {
  const filing = { rubricId: null, format: 'news', tagIds: [], placeIds: [], authorIds: [], publishedAt: now };

  test('touches the parts of the map that name the story in either language, and no other', async () => {
    await transaction(() => fileArticle(1, 'ru', { ...filing, publishedAt: at('2025-05-05T09:00:00Z') }, now));
    const before = await latestChange();
    await transaction(() => fileArticle(1, 'kk', filing, now));
    await transaction(() => fileArticle(2, 'kk', { ...filing, publishedAt: null }, now));
    const parts = (await tagsSince(before)).filter((tag) => tag.startsWith('map:'));
    expect(parts).toEqual(['map:2025-05', 'map:2026-11', 'map:undated']);
  });
});

test('months follow each other over the end of a year', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthRange('2026-12')).toEqual({ from: at('2026-11-30T19:00:00Z'), to: at('2026-12-31T19:00:00Z') });
});

test('a part is known from the lists of an article', () => {
  expect(mapPartOfLists(['all', 'day:2026-03-08'])).toBe('2026-03');
  expect(mapPartOfLists(['all'])).toBe('undated');
  expect(mapPartOfLists([])).toBeNull();
  expect([0, 1, rowsPerPart, rowsPerPart + 1].map(filesOf)).toEqual([0, 1, 1, 2]);
});
