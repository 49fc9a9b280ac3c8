import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { countListed } from '#domain/listings/queries';
import type { Actor } from '#domain/sessions/types';
import { actorOf, newArticle, now, plainBody, system, tagsSince } from '#domain/testing';
import { addArticle } from './commands/add-article.ts';
import { correctArticle } from './commands/correct-article.ts';
import { publishArticle } from './commands/publish-article.ts';
import { saveArticle } from './commands/save-article.ts';
import { restoreTakenDown, takeDownArticle } from './commands/take-down-article.ts';
import { updatePublished } from './commands/update-published.ts';
import { findState, getArticle, getArticleState, listCards, listCorrections, listPublishedSlugs } from './queries.ts';
import { fullStory, noFields } from './testing.ts';

const later = new Date('2026-11-24T09:00:00Z');

async function listsNow(lists: string[], lang: 'kk' | 'ru' = 'kk'): Promise<string[]> {
  const counts = await Promise.all(lists.map(async (list) => ({ list, count: await countListed(list, lang) })));
  return counts.filter(({ count }) => count > 0).map(({ list }) => list);
}

const tagsOf = (storyId: number, lists: string[]) => [`story:${storyId}`, ...lists.map((list) => `${list}:kk`)];

async function journal() {
  const { db, t } = database();
  return db
    .select({ actor: t.audit.actor, action: t.audit.action, noun: t.audit.noun, details: t.audit.details })
    .from(t.audit)
    .orderBy(t.audit.id);
}

async function outbox() {
  const { db, t } = database();
  return db.select({ topic: t.outbox.topic, payload: t.outbox.payload }).from(t.outbox).orderBy(t.outbox.id);
}

async function revisions() {
  const { db, t } = database();
  return db
    .select({ number: t.revisions.number, title: t.revisions.title, actor: t.revisions.actor })
    .from(t.revisions)
    .orderBy(t.revisions.number);
}

onBothEngines('articles', () => {
  describe('adding', () => {
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
      expect(await outbox()).toEqual([]);
      expect(await listCards([storyId], 'kk')).toEqual([]);
      expect(await listPublishedSlugs(storyId)).toEqual({});
      expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'draft', publishedAt: null });
    });

    test('the first text is the first revision and the journal knows who wrote it', async () => {
      await newArticle({ title: 'Алғашқы' });
      expect(await revisions()).toEqual([{ number: 1, title: 'Алғашқы', actor: 'seed' }]);
      expect((await journal()).map((line) => `${line.actor} ${line.action} ${line.noun}`)).toEqual([
        'seed create story',
        'seed publish article',
      ]);
    });

    test('a second text in one language is refused and leaves nothing behind', async () => {
      const { storyId, lists } = await fullStory();
      const before = await latestChange();
      await expect(newArticle({ storyId, title: 'Екінші' })).rejects.toThrow();
      expect(await latestChange()).toBe(before);
      expect(await revisions()).toHaveLength(1);
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

  describe('publishing', () => {
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
        journal: await journal(),
        outbox: await outbox(),
        article: await getArticle(storyId, 'kk'),
      };
      await publishArticle(system, { storyId, lang: 'kk' }, later);
      const after = {
        seq: await latestChange(),
        journal: await journal(),
        outbox: await outbox(),
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
      expect(await outbox()).toEqual([]);
      expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'draft' });
    });
  });

  describe('taking down', () => {
    test('a taken-down article stands in no list, its tags name all the lists it was in, and what it was is kept', async () => {
      const { storyId, lists } = await fullStory();
      const before = await latestChange();
      await takeDownArticle(actorOf('chief'), { storyId, lang: 'kk', reason: 'сот шешімі' }, later);
      expect(await listsNow(lists)).toEqual([]);
      expect(await tagsSince(before)).toEqual(expect.arrayContaining(tagsOf(storyId, lists)));
      expect(await listCards([storyId], 'kk')).toEqual([]);
      expect(await listPublishedSlugs(storyId)).toEqual({});
      expect(await getArticle(storyId, 'kk')).toMatchObject({ status: 'taken-down', publishedAt: now });
      expect((await journal()).at(-1)).toMatchObject({ action: 'take-down', details: { reason: 'сот шешімі' } });
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

  describe('changing', () => {
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
      expect(await revisions()).toEqual([
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
      expect((await revisions()).at(-1)).toMatchObject({ title: 'Жаңа тақырып' });
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
      expect(await revisions()).toHaveLength(1);
    });

    test('the page of corrections is told, because it shows the headline', async () => {
      const { storyId } = await fullStory();
      await correctArticle(system, { storyId, lang: 'kk', text: 'Түзету' }, now);
      const before = await latestChange();
      await rewrite(system, storyId);
      expect(await tagsSince(before)).toContain('corrections:kk');
    });
  });

  describe('correcting', () => {
    test('a notice stands with its article and on the page of corrections, newest first', async () => {
      const { storyId } = await fullStory();
      const before = await latestChange();
      await correctArticle(actorOf('editor'), { storyId, lang: 'kk', text: 'Бірінші' }, now);
      await correctArticle(actorOf('editor'), { storyId, lang: 'kk', text: 'Екінші' }, later);
      expect((await getArticle(storyId, 'kk'))?.corrections).toEqual([
        { at: now, text: 'Бірінші', rewordedAt: null },
        { at: later, text: 'Екінші', rewordedAt: null },
      ]);
      expect((await listCorrections('kk', 10)).map((notice) => notice.text)).toEqual(['Екінші', 'Бірінші']);
      expect(await listCorrections('kk', 1)).toEqual([{ at: later, text: 'Екінші', rewordedAt: null, storyId }]);
      expect(await listCorrections('ru', 10)).toEqual([]);
      expect(new Set(await tagsSince(before))).toEqual(new Set([`story:${storyId}`, 'corrections:kk']));
    });

    test('only a published article is corrected, and only by an editor', async () => {
      const { storyId } = await fullStory('draft');
      const correction = { storyId, lang: 'kk' as const, text: 'Түзету' };
      await expect(correctArticle(system, correction, now)).rejects.toMatchObject({ code: 'article-missing' });
      await expect(correctArticle(actorOf('reporter'), correction, now)).rejects.toMatchObject({ code: 'forbidden' });
    });
  });
});
