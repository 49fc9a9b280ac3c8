import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { countListed } from '#domain/listings/queries';
import { actorOf, newArticle, now, system, tagsSince } from '#domain/testing';
import { correctArticle } from './commands/correct-article.ts';
import { restoreTakenDown, takeDownArticle } from './commands/take-down-article.ts';
import { getArticle, listCards, listCorrections, listPublishedSlugs } from './queries.ts';
import { fullStory, later, listJournal, listsNow, tagsOf } from './testing.ts';

onBothEngines('taking an article down', () => {
  test('a taken-down article stands in no list, its tags name all the lists it was in, and what it was is kept', async () => {
    const { storyId, lists } = await fullStory();
    const before = await latestChange();
    await takeDownArticle(actorOf('chief'), { storyId, lang: 'kk', reason: 'сот шешімі' }, later);
    expect(await listsNow(lists)).toEqual([]);
    expect(await tagsSince(before)).toEqual(expect.arrayContaining(tagsOf(storyId, lists)));
    expect(await listCards([storyId], 'kk')).toEqual([]);
    expect(await listPublishedSlugs(storyId)).toEqual({});
    expect(await getArticle(storyId, 'kk')).toMatchObject({ status: 'taken-down', publishedAt: now });
    expect((await listJournal()).at(-1)).toMatchObject({ action: 'take-down', details: { reason: 'сот шешімі' } });
  });

  test('no word of its title is left to find it by', async () => {
    const { storyId } = await fullStory();
    const { db, t } = database();
    expect((await db.select().from(t.titleTerms)).length).toBeGreaterThan(0);
    await takeDownArticle(system, { storyId, lang: 'kk', reason: '' }, later);
    expect(await db.select().from(t.titleTerms)).toEqual([]);
  });

  test('the other language stays', async () => {
    const { storyId } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Открыта библиотека' });
    await takeDownArticle(system, { storyId, lang: 'kk', reason: '' }, later);
    expect(await listPublishedSlugs(storyId)).toEqual({ ru: 'otkryta-biblioteka' });
    expect(await countListed('all', 'ru')).toBe(1);
  });

  test('an editor may not take down, and a draft cannot be taken down', async () => {
    const { storyId } = await fullStory('draft');
    const takedown = { storyId, lang: 'kk' as const, reason: '' };
    await expect(takeDownArticle(actorOf('editor'), takedown, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeDownArticle(system, takedown, now)).rejects.toMatchObject({ code: 'article-missing' });
  });

  test('its correction leaves the page of corrections, which is told so', async () => {
    const { storyId } = await fullStory();
    await correctArticle(system, { storyId, lang: 'kk', text: 'Түзету' }, now);
    const before = await latestChange();
    await takeDownArticle(system, { storyId, lang: 'kk', reason: '' }, later);
    expect(await listCorrections('kk', 10)).toEqual([]);
    expect(await tagsSince(before)).toContain('corrections:kk');
    const down = await latestChange();
    await restoreTakenDown(system, { storyId, lang: 'kk', text: 'last-seen' }, later);
    expect(await listCorrections('kk', 10)).toHaveLength(1);
    expect(await tagsSince(down)).toContain('corrections:kk');
  });
});
