import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { newArticle, now, system } from '#domain/testing';
import { countReads } from './commands/count-reads.ts';
import { listMostRead } from './queries.ts';

const read = (storyId: number, count: number, day = '2026-11-23', lang: 'kk' | 'ru' = 'kk') => ({
  storyId,
  count,
  day,
  lang,
});

onBothEngines('most read', () => {
  test('counts of a day add up', async () => {
    await countReads([read(1, 2), read(1, 3), read(1, 5, '2026-11-22'), read(1, 7, '2026-11-23', 'ru')]);
    await countReads([read(1, 10)]);
    const { db, t } = database();
    const rows = await db
      .select({ day: t.reads.day, lang: t.reads.lang, count: t.reads.count })
      .from(t.reads)
      .orderBy(t.reads.count);
    expect(rows).toEqual([
      { day: '2026-11-22', lang: 'kk', count: 5 },
      { day: '2026-11-23', lang: 'ru', count: 7 },
      { day: '2026-11-23', lang: 'kk', count: 15 },
    ]);
  });

  test('counting is no change to any page, and nothing counted is nothing written', async () => {
    await countReads([]);
    await countReads([read(1, 1)]);
    expect(await latestChange()).toBe(0);
  });

  test('the most opened stands first by its sum since a day, of equals the newer', async () => {
    const [a, b, c, d] = [await newArticle(), await newArticle(), await newArticle(), await newArticle()];
    await countReads([read(a, 9), read(a, 9, '2026-11-20'), read(b, 10), read(c, 10), read(d, 100, '2026-11-16')]);
    expect(await listMostRead('kk', '2026-11-17', 10)).toEqual([a, c, b]);
    expect(await listMostRead('kk', '2026-11-16', 10)).toEqual([d, a, c, b]);
    expect(await listMostRead('kk', '2026-11-23', 2)).toEqual([c, b]);
    expect(await listMostRead('ru', '2026-11-16', 10)).toEqual([]);
  });

  test('numbers are compared as numbers', async () => {
    const [few, many] = [await newArticle(), await newArticle()];
    await countReads([read(few, 9), read(many, 1_000_000)]);
    expect(await listMostRead('kk', '2026-11-23', 10)).toEqual([many, few]);
  });

  test('a story taken down takes no place', async () => {
    const [gone, there] = [await newArticle(), await newArticle()];
    await countReads([read(gone, 9), read(there, 1)]);
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    expect(await listMostRead('kk', '2026-11-23', 1)).toEqual([there]);
  });

  test.each(['advertising', 'campaign'] as const)('%s takes no place, however often it was opened', async (format) => {
    const [paid, news] = [await newArticle({ parts: { format } }), await newArticle()];
    await countReads([read(paid, 1_000), read(news, 1)]);
    expect(await listMostRead('kk', '2026-11-23', 1)).toEqual([news]);
  });
});
