import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { transaction } from '#db/client';
import { queryCount } from '#db/engine/query-counter';
import { onBothEngines } from '#db/testing';
import { hoursAgo, newArticle, now, tagsSince } from '#domain/testing';
import { fileArticle } from './commands/file-article.ts';
import { countByDay, countListed, getArchiveSpan, listNewestOfEach, listStoryIds } from './queries.ts';

const filing = { rubricId: null, format: 'news', tagIds: [], placeIds: [], authorIds: [], publishedAt: now };

onBothEngines('lists', () => {
  describe('of stories', () => {
    test('are newest first, undated articles last, equal times by the higher number', async () => {
      const undated = await newArticle({ publishedAt: null });
      const old = await newArticle({ publishedAt: new Date('1991-12-16T06:00:00Z') });
      const twins = [await newArticle({ publishedAt: hoursAgo(2) }), await newArticle({ publishedAt: hoursAgo(2) })];
      const fresh = await newArticle({ publishedAt: hoursAgo(1) });
      const alsoUndated = await newArticle({ publishedAt: null });
      expect(await listStoryIds('all', 'kk', { limit: 10 })).toEqual([
        fresh,
        twins[1],
        twins[0],
        old,
        alsoUndated,
        undated,
      ]);
      expect(await countListed('all', 'kk')).toBe(6);
      expect(await countListed('all', 'ru')).toBe(0);
      expect(await listStoryIds('rubric:404', 'kk', { limit: 10 })).toEqual([]);
    });

    test('of several lists come with one query as each list gives them, empty ones too', async () => {
      await transaction(async () => {
        for (let id = 1; id <= 9; id += 1)
          await fileArticle(id, 'kk', { ...filing, rubricId: 3, tagIds: [id % 2], publishedAt: hoursAgo(id % 4) }, now);
        await fileArticle(10, 'ru', { ...filing, rubricId: 3 }, now);
      });
      const lists = ['rubric:3', 'tag:0', 'tag:1', 'tag:404'];
      const before = queryCount().count;
      const newest = await listNewestOfEach(lists, 'kk', 3);
      expect(queryCount().count - before).toBe(1);
      for (const list of lists) expect(newest.get(list)).toEqual(await listStoryIds(list, 'kk', { limit: 3 }));
      expect(newest.get('rubric:3')).toEqual([8, 4, 9]);
      expect(await listNewestOfEach(['tag:0'], 'kk', 1)).toEqual(new Map([['tag:0', [8]]]));
      expect(await listNewestOfEach([], 'kk', 3)).toEqual(new Map());
    });

    test('are whole over pages however deep, and end', async () => {
      await transaction(async () => {
        for (let id = 1; id <= 250; id += 1) await fileArticle(id, 'kk', { ...filing, publishedAt: hoursAgo(id) }, now);
      });
      const pages = await Promise.all(
        [0, 1, 2, 12, 13].map((page) => listStoryIds('all', 'kk', { limit: 20, offset: page * 20 })),
      );
      expect(pages.map((page) => page.length)).toEqual([20, 20, 20, 10, 0]);
      expect(pages[0]?.[0]).toBe(1);
      expect(pages[2]?.[0]).toBe(41);
      expect(pages[3]?.at(-1)).toBe(250);
      expect(await listStoryIds('all', 'kk', { limit: 20, offset: 1_000_000 })).toEqual([]);
      expect(await countListed('all', 'kk')).toBe(250);
    });
  });

  describe('filing', () => {
    test('moves an article from its old lists into its new ones and names both', async () => {
      await transaction(() => fileArticle(1, 'kk', { ...filing, rubricId: 3, tagIds: [5] }, now));
      const before = await latestChange();
      await transaction(() => fileArticle(1, 'kk', { ...filing, rubricId: 4, publishedAt: hoursAgo(24) }, now));
      expect(await countListed('rubric:3', 'kk')).toBe(0);
      expect(await countListed('tag:5', 'kk')).toBe(0);
      expect(await countListed('rubric:4', 'kk')).toBe(1);
      expect(await countListed('all', 'kk')).toBe(1);
      const days = ['day:2026-11-22:kk', 'day:2026-11-23:kk'];
      expect(await tagsSince(before)).toEqual([
        'all:kk',
        ...days,
        'format:news:kk',
        'langs:day',
        'langs:day:2026-11-22',
        'langs:day:2026-11-23',
        'langs:rubric:3',
        'langs:rubric:4',
        'langs:tag:5',
        'map:2026-11',
        'rubric:3:kk',
        'rubric:4:kk',
        'story:1',
        'tag:5:kk',
      ]);
    });

    test('tells pages of both languages where a list is empty from now on or was until now', async () => {
      const day = 'langs:day:2026-11-23';
      const turned = async (file: () => Promise<void>) => {
        const before = await latestChange();
        await transaction(file);
        return (await tagsSince(before)).filter((tag) => tag.startsWith('langs:'));
      };
      const into = (storyId: number, rubricId: number | null) => () =>
        fileArticle(storyId, 'ru', { ...filing, rubricId }, now);
      expect(await turned(into(1, 3))).toEqual(['langs:all', 'langs:day', day, 'langs:format:news', 'langs:rubric:3']);
      expect(await turned(into(2, 3))).toEqual([]);
      expect(await turned(into(2, 3))).toEqual([]);
      expect(await turned(into(1, 4))).toEqual(['langs:rubric:4']);
      expect(await turned(into(2, null))).toEqual(['langs:rubric:3']);
      expect(await turned(() => fileArticle(1, 'ru', null, now))).toEqual(['langs:rubric:4']);
      expect(await turned(() => fileArticle(2, 'ru', null, now))).toEqual([
        'langs:all',
        'langs:day',
        day,
        'langs:format:news',
      ]);
    });

    test('leaves the other language alone', async () => {
      await transaction(() => fileArticle(1, 'kk', filing, now));
      await transaction(() => fileArticle(1, 'ru', filing, now));
      await transaction(() => fileArticle(1, 'kk', null, now));
      expect(await countListed('all', 'kk')).toBe(0);
      expect(await countListed('all', 'ru')).toBe(1);
    });

    test('what stood nowhere still tells the pages that mention its story', async () => {
      await transaction(() => fileArticle(9, 'kk', null, now));
      expect(await tagsSince(0)).toEqual(['story:9']);
    });
  });

  test('a list may be read without what stands in others as well', async () => {
    const news = [await newArticle(), await newArticle()];
    const paid = await newArticle({ parts: { format: 'advertising' } });
    await newArticle({ storyId: paid, lang: 'ru' });
    await newArticle({ parts: { format: 'campaign' } });
    const without = ['format:advertising', 'format:campaign'];
    expect(await listStoryIds('all', 'kk', { limit: 9, without })).toEqual(news.toReversed());
    expect(await listStoryIds('all', 'kk', { limit: 1, offset: 1, without })).toEqual([news[0]]);
    expect(await listStoryIds('all', 'ru', { limit: 9, without })).toEqual([]);
    expect(await listStoryIds('all', 'ru', { limit: 9 })).toEqual([paid]);
  });

  describe('the archive', () => {
    test('counts the days of a period in Almaty, its end not included', async () => {
      const times = [
        '2026-02-28T18:59:00Z',
        '2026-02-28T19:00:00Z',
        '2026-03-01T10:00:00Z',
        '2026-03-31T18:59:59Z',
        '2026-03-31T19:00:00Z',
      ];
      for (const time of times) await newArticle({ publishedAt: new Date(time) });
      await newArticle({ publishedAt: null });
      await newArticle({ lang: 'ru', publishedAt: new Date('2026-03-05T10:00:00Z') });
      expect(await countByDay('kk', '2026-03-01', '2026-04-01')).toEqual(
        new Map([
          ['2026-03-01', 2],
          ['2026-03-31', 1],
        ]),
      );
      expect(await countByDay('kk', '2020-01-01', '2020-02-01')).toEqual(new Map());
    });

    test('spans from the first day to the last, undated articles aside', async () => {
      expect(await getArchiveSpan('kk')).toBeNull();
      await newArticle({ publishedAt: null });
      expect(await getArchiveSpan('kk')).toBeNull();
      await newArticle({ publishedAt: new Date('2026-11-23T20:00:00Z') });
      await newArticle({ publishedAt: new Date('1999-12-31T20:00:00Z') });
      await newArticle({ lang: 'ru', publishedAt: new Date('1980-01-01T00:00:00Z') });
      expect(await getArchiveSpan('kk')).toEqual({ first: '2000-01-01', last: '2026-11-24' });
    });
  });
});
