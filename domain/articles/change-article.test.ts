import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import type { Actor } from '#domain/sessions/types';
import { actorOf, now, plainBody, system, tagsSince } from '#domain/testing';
import { correctArticle } from './commands/correct-article.ts';
import { saveArticle } from './commands/save-article.ts';
import { updatePublished } from './commands/update-published.ts';
import { findState, getArticle } from './queries.ts';
import { fullStory, later, listsNow, listTexts, noFields, tagsOf } from './testing.ts';

onBothEngines('changing an article', () => {
  const text = { title: 'Жаңа тақырып', lead: 'Жаңа лид', body: plainBody('Жаңа мәтін.') };

  const save = async (actor: Actor, storyId: number) => {
    const article = await findState({ storyId, lang: 'kk' });
    const { id: articleId, version: baseVersion } = article ?? { id: 0, version: 0 };
    return saveArticle(actor, { articleId, baseVersion, text, fields: noFields }, later);
  };
  const rewrite = async (actor: Actor, storyId: number) => {
    await save(actor, storyId);
    await updatePublished(actor, { storyId, lang: 'kk' }, later);
  };

  test('a published article gets the new text and address, says when it changed, and keeps the old text', async () => {
    const { storyId, lists } = await fullStory();
    const before = await latestChange();
    await rewrite(actorOf('editor'), storyId);
    expect(await getArticle(storyId, 'kk')).toMatchObject({
      ...text,
      slug: 'zhana-taqyryp',
      wordCount: 4,
      publishedAt: now,
      updatedAt: later,
    });
    expect(await listTexts()).toEqual([
      { number: 1, title: 'Таразда кітапхана ашылды', actor: 'seed' },
      { number: 2, title: 'Жаңа тақырып', actor: 'editor@test' },
    ]);
    expect(await tagsSince(before)).toEqual(expect.arrayContaining(tagsOf(storyId, lists)));
    expect(await listsNow(lists)).toEqual(lists);
  });

  test('the words of the old title find it no more', async () => {
    const { storyId } = await fullStory();
    const stems = async () => {
      const { db, t } = database();
      return (await db.select({ stem: t.titleTerms.stem }).from(t.titleTerms)).map((row) => row.stem);
    };
    const before = await stems();
    await rewrite(system, storyId);
    const after = await stems();
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((stem) => before.includes(stem))).toEqual([]);
  });

  test('a draft changes without a word to readers', async () => {
    const { storyId } = await fullStory('draft');
    const before = await latestChange();
    await save(system, storyId);
    expect(await findState({ storyId, lang: 'kk' })).toMatchObject({
      updatedAt: null,
      status: 'draft',
      headRevision: 2,
    });
    expect((await listTexts()).at(-1)).toMatchObject({ title: 'Жаңа тақырып' });
    expect(await latestChange()).toBe(before);
  });

  test('a reporter may not change what is published, and what is missing is refused', async () => {
    const { storyId } = await fullStory();
    const reporter = actorOf('reporter');
    await expect(save(reporter, storyId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(updatePublished(reporter, { storyId, lang: 'kk' }, later)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(save(system, storyId + 1)).rejects.toMatchObject({ code: 'not-found' });
    await expect(updatePublished(system, { storyId, lang: 'ru' }, later)).rejects.toMatchObject({
      code: 'article-missing',
    });
    expect(await listTexts()).toHaveLength(1);
  });

  test('the page of corrections is told, because it shows the headline', async () => {
    const { storyId } = await fullStory();
    await correctArticle(system, { storyId, lang: 'kk', text: 'Түзету' }, now);
    const before = await latestChange();
    await rewrite(system, storyId);
    expect(await tagsSince(before)).toContain('corrections:kk');
  });
});
