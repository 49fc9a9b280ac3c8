import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { countListed } from '#domain/listings/queries';
import { actorOf, newArticle, now, plainBody, tagsSince } from '#domain/testing';
import { addArticle } from './commands/add-article.ts';
import { getArticle, getArticleState, listCards, listPublishedSlugs } from './queries.ts';
import { fullStory, listJournal, listOutbox, listsNow, listTexts, tagsOf } from './testing.ts';

onBothEngines('adding an article', () => {
  test('a published article stands in all its lists and its tags name all of them', async () => {
    const before = await latestChange();
    const { storyId, lists, names } = await fullStory();
    expect(await listsNow(lists)).toEqual(lists);
    const first = [...lists.map((list) => `langs:${list}`), 'langs:day'];
    expect(await tagsSince(before)).toEqual([...tagsOf(storyId, lists), ...first, 'map:2026-11'].sort());
    expect(await countListed(`author:${names.dias}`, 'kk')).toBe(0);
    expect(await listsNow(lists, 'ru')).toEqual([]);
  });

  test('a draft stands in no list and changes nothing that readers see', async () => {
    const before = await latestChange();
    const { storyId, lists } = await fullStory('draft');
    expect(await listsNow(lists)).toEqual([]);
    expect(await tagsSince(before)).toEqual([]);
    expect(await listOutbox()).toEqual([]);
    expect(await listCards([storyId], 'kk')).toEqual([]);
    expect(await listPublishedSlugs(storyId)).toEqual({});
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'draft', publishedAt: null });
  });

  test('the first text is the first revision and the journal knows who wrote it', async () => {
    await newArticle({ title: 'Алғашқы' });
    expect(await listTexts()).toEqual([{ number: 1, title: 'Алғашқы', actor: 'seed' }]);
    expect((await listJournal()).map((line) => `${line.actor} ${line.action} ${line.noun}`)).toEqual([
      'seed create story',
      'seed publish article',
    ]);
  });

  test('a second text in one language is refused and leaves nothing behind', async () => {
    const { storyId, lists } = await fullStory();
    const before = await latestChange();
    await expect(newArticle({ storyId, title: 'Екінші' })).rejects.toThrow();
    expect(await latestChange()).toBe(before);
    expect(await listTexts()).toHaveLength(1);
    expect(await listsNow(lists)).toEqual(lists);
    expect(await getArticle(storyId, 'kk')).toMatchObject({ title: 'Таразда кітапхана ашылды' });
  });

  test('a story that does not exist is refused', async () => {
    await expect(newArticle({ storyId: 999 })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a reporter may add a draft but not publish', async () => {
    const storyId = await newArticle({ lang: 'ru' });
    const article = {
      storyId,
      lang: 'kk' as const,
      text: { title: 'Т', lead: null, body: plainBody() },
      publishedAt: null,
    };
    await expect(addArticle(actorOf('reporter'), { ...article, status: 'published' }, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await addArticle(actorOf('reporter'), { ...article, status: 'draft' }, now);
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'draft' });
  });
});
