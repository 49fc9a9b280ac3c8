import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { systemActor } from '#domain/sessions/rules';
import { actorOf, hoursAgo, newArticle, now, system } from '#domain/testing';
import { putCounts, type Recount, recount } from './commands/recount-words.ts';
import { indexMissing, isIndexComplete, reindex } from './commands/reindex.ts';
import { searchArticles } from './search-articles.ts';
import { everywhere } from './types.ts';

const program = systemActor('reindex');

async function found(text: string): Promise<number[]> {
  const asking = { lang: 'kk', sort: 'relevance', narrowing: everywhere, now } as const;
  return (await searchArticles(text, asking, { number: 1, size: 10 })).matches.map((match) => match.storyId);
}

async function words(): Promise<{ fold: string; count: number }[]> {
  const { db, t } = database();
  return db
    .select({ fold: t.searchWords.fold, count: t.searchWords.count })
    .from(t.searchWords)
    .orderBy(t.searchWords.fold);
}

onBothEngines('the index', () => {
  test('of a paper that was there before is made by itself, also in another format', async () => {
    const ids = [await newArticle({ title: 'Мектеп' }), await newArticle({ title: 'Мектептер' })];
    await newArticle({ title: 'Мектеп', status: 'draft' });
    await transaction(async () => {
      const { db, t } = database();
      await db.delete(t.searchDocuments).where(eq(t.searchDocuments.storyId, ids[0] ?? 0));
      await db.update(t.searchDocuments).set({ format: 0 });
    });
    expect(await isIndexComplete()).toBe(false);
    expect(await found('мектеп')).toEqual([ids[1]]);
    expect(await indexMissing(program, now)).toBe(2);
    expect(await found('мектеп')).toHaveLength(2);
    expect(await isIndexComplete()).toBe(true);
    expect(await indexMissing(program, now)).toBe(0);
  });

  test('made anew finds the same, counts words once and forgets those of what is gone', async () => {
    const kept = await newArticle({ title: 'Мектеп ауласы' });
    const gone = await newArticle({ title: 'Құпия мектеп' });
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    const started = new Date(now.getTime() + 1);
    const steps: number[] = [];
    expect(await reindex(program, started, ({ done }) => steps.push(done))).toBe(1);
    expect(steps.at(-1)).toBe(1);
    const after = await words();
    expect(after).toContainEqual({ fold: 'мект', count: 1 });
    expect(after.map((word) => word.fold)).not.toContain('купиа');
    expect(await found('мектеп')).toEqual([kept]);
    expect(await reindex(program, new Date(now.getTime() + 2), () => undefined)).toBe(1);
    expect(await words()).toEqual(after);
  });

  test('interrupted while it is made anew leaves the words their counts', async () => {
    const kept = await newArticle({ title: 'Мектеп ауласы' });
    await newArticle({ title: 'Мектептер' });
    const before = await words();
    expect(before).toContainEqual({ fold: 'мект', count: 2 });
    const stop = () => {
      throw new Error('killed');
    };
    await expect(reindex(program, new Date(now.getTime() + 1), stop)).rejects.toThrow('killed');
    expect(await words()).toEqual(before);
    expect(await found('аула')).toEqual([kept]);
    expect(await reindex(program, new Date(now.getTime() + 2), () => undefined)).toBe(2);
    expect(await words()).toEqual(before);
  });

  test('interrupted while counts are put in place leaves each word one of both', async () => {
    await newArticle({ title: 'Мектеп ауласы' });
    const before = await words();
    const counted: Recount = new Map();
    for (let at = 0; at < 5_000; at += 1) recount(counted, new Map([[`соз${'абвгд'[at % 5]}${at}`, 'сөз']]));
    recount(counted, new Map([['мект', 'мектеп']]));
    recount(counted, new Map([['мект', 'мектеп']]));
    // The last word is refused by the database.
    counted.set('бос', { fold: 'бос', form: 'бос', lead: 1, count: Number.NaN });
    await expect(putCounts(counted, now)).rejects.toThrow();
    const after = await words();
    expect(after).toHaveLength(before.length + 5_000);
    expect(after).toContainEqual({ fold: 'мект', count: 1 });
  });

  test('drops what stands in it and is not published, however it came there', async () => {
    const storyId = await newArticle({ title: 'Мектеп' });
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.articles).set({ status: 'taken-down' }).where(eq(t.articles.storyId, storyId));
    });
    await reindex(program, now, () => undefined);
    expect(await found('мектеп')).toEqual([]);
  });

  test('a word met in several articles of one transaction is counted in each', async () => {
    await transaction(async () => {
      await newArticle({ title: 'Мектеп', publishedAt: hoursAgo(1) });
      await newArticle({ title: 'Мектеп' });
    });
    expect(await words()).toContainEqual({ fold: 'мект', count: 2 });
  });

  test('is made by the program only', async () => {
    await expect(reindex(actorOf('admin'), now, () => undefined)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(indexMissing(actorOf('admin'), now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
