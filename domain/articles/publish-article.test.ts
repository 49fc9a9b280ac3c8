import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { actorOf, now, system, tagsSince } from '#domain/testing';
import { publishArticle } from './commands/publish-article.ts';
import { restoreTakenDown, takeDownArticle } from './commands/take-down-article.ts';
import { getArticle, getArticleState } from './queries.ts';
import { fullStory, later, listJournal, listOutbox, listsNow, tagsOf } from './testing.ts';

onBothEngines('publishing an article', () => {
  test('a draft gets its time, all its lists and all its tags', async () => {
    const { storyId, lists } = await fullStory('draft');
    const before = await latestChange();
    await publishArticle(actorOf('editor'), { storyId, lang: 'kk' }, now);
    expect(await listsNow(lists)).toEqual(lists);
    expect(await tagsSince(before)).toEqual(expect.arrayContaining(tagsOf(storyId, lists)));
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', publishedAt: now });
  });

  test('publishing what is published changes nothing', async () => {
    const { storyId } = await fullStory();
    const before = {
      seq: await latestChange(),
      journal: await listJournal(),
      outbox: await listOutbox(),
      article: await getArticle(storyId, 'kk'),
    };
    await publishArticle(system, { storyId, lang: 'kk' }, later);
    const after = {
      seq: await latestChange(),
      journal: await listJournal(),
      outbox: await listOutbox(),
      article: await getArticle(storyId, 'kk'),
    };
    expect(after).toEqual(before);
  });

  test('an article published again keeps the time of its first publication', async () => {
    const { storyId, lists } = await fullStory();
    await takeDownArticle(system, { storyId, lang: 'kk', reason: 'қате' }, later);
    await restoreTakenDown(system, { storyId, lang: 'kk', text: 'last-seen' }, later);
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', publishedAt: now });
    expect(await listsNow(lists)).toEqual(lists);
    const { db, t } = database();
    expect(await db.select({ at: t.articles.takenDownAt }).from(t.articles)).toEqual([{ at: null }]);
  });

  test('what does not exist cannot be published, and a reporter cannot publish', async () => {
    const { storyId } = await fullStory('draft');
    await expect(publishArticle(system, { storyId, lang: 'ru' }, now)).rejects.toMatchObject({
      code: 'article-missing',
    });
    await expect(publishArticle(system, { storyId: 999, lang: 'kk' }, now)).rejects.toMatchObject({
      code: 'article-missing',
    });
    await expect(publishArticle(actorOf('reporter'), { storyId, lang: 'kk' }, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('tags, lists and outbox are part of the transaction: when it fails, none of them stays', async () => {
    const { storyId, lists } = await fullStory('draft');
    const before = await latestChange();
    const broken = transaction(async () => {
      await publishArticle(system, { storyId, lang: 'kk' }, now);
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    expect(await latestChange()).toBe(before);
    expect(await listsNow(lists)).toEqual([]);
    expect(await listOutbox()).toEqual([]);
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'draft' });
  });
});
