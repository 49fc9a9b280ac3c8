import { describe, expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { bringBackDraft, putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { saveArticle } from '#domain/articles/commands/save-article';
import { restoreTakenDown, takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { getArticleState } from '#domain/articles/queries';
import { newUser, noFields, saveOf, stateOf } from '#domain/articles/testing';
import type { Body } from '#domain/body/types';
import { getEditable } from '#domain/desk/queries';
import { actorOf, hoursAgo, newArticle, now } from '#domain/testing';
import { confirmTranslation } from './commands/confirm-translation.ts';
import { startTranslation } from './commands/start-translation.ts';
import { countStale, getTranslation, listMissing, listStale } from './queries.ts';

const body: Body = {
  version: 1,
  blocks: [
    { type: 'paragraph', content: [{ text: 'Бірінші', note: 'Түсіндірме.' }, { text: ' абзац.' }] },
    { type: 'heading', level: 2, content: [{ text: 'Айдар' }] },
    { type: 'list', ordered: true, items: [[{ text: 'бір' }], [{ text: 'екі' }]] },
    { type: 'quote', content: [{ text: 'Сөз' }], source: 'Автор' },
    { type: 'image', mediaId: 7, caption: 'Сурет' },
    { type: 'table', header: [[{ text: 'Жыл' }]], rows: [[[{ text: '2026' }]]] },
    { type: 'embed', url: 'https://youtu.be/x', title: 'Бейне' },
    { type: 'fact-box', title: 'Дерек', blocks: [{ type: 'paragraph', content: [{ text: 'мәтін' }] }] },
  ],
};

async function translated() {
  const editor = await newUser('editor', 'Ерлан');
  const storyId = await newArticle({ title: 'Қазақша' });
  const kk = (await getArticleState(storyId, 'kk'))?.id ?? 0;
  const { articleId: ru } = await startTranslation(editor, { storyId, to: 'ru', withWords: false }, now);
  return { editor, storyId, kk, ru };
}

onBothEngines('translations', () => {
  describe('starting', () => {
    test('copies structure, pictures, numbers, places of footnotes and fields, not the words', async () => {
      const owner = await newUser('reporter', 'Аружан');
      const { articleId, storyId } = await createDraft(owner, { lang: 'kk', title: 'Т', body }, now);
      const fields = { ...noFields, slug: 'oz', seoTitle: 'Іздеу', source: 'ҚазАқпарат', photoCredit: 'Мұрағат' };
      await saveArticle(owner, { articleId, baseVersion: 1, text: { title: 'Т', lead: 'Л', body }, fields }, now);
      const russian = await startTranslation(owner, { storyId, to: 'ru', withWords: false }, now);
      const { text, article } = await getEditable(owner, russian.articleId);
      expect(article).toMatchObject({ status: 'draft', lang: 'ru', ownerId: owner.userId, translatedFromRevision: 1 });
      expect(text).toEqual({
        ...{ title: '', lead: null, fields: { ...noFields, source: 'ҚазАқпарат', photoCredit: 'Мұрағат' } },
        body: {
          version: 1,
          blocks: [
            { type: 'paragraph', content: [{ text: '', note: '…' }] },
            { type: 'heading', level: 2, content: [] },
            { type: 'list', ordered: true, items: [[], []] },
            { type: 'quote', content: [{ text: '' }] },
            { type: 'image', mediaId: 7 },
            { type: 'table', header: [[]], rows: [[[{ text: '2026' }]]] },
            { type: 'embed', url: 'https://youtu.be/x', title: 'Бейне' },
            { type: 'fact-box', title: 'Дерек', blocks: [{ type: 'paragraph', content: [] }] },
          ],
        },
      });
      const saved = {
        articleId: russian.articleId,
        baseVersion: 1,
        text: { title: 'Р', lead: null, body: text?.body },
      };
      await saveArticle(owner, { ...saved, fields: noFields }, now);
    });

    test('with its words copies them too; a second start is refused', async () => {
      const owner = await newUser('reporter', 'Аружан');
      const { storyId } = await createDraft(owner, { lang: 'kk', title: 'Т', lead: 'Л', body }, now);
      const start = { storyId, to: 'ru' as const, withWords: true };
      const { articleId } = await startTranslation(owner, start, now);
      expect((await getEditable(owner, articleId)).text).toMatchObject({ title: 'Т', lead: 'Л', body });
      await expect(startTranslation(owner, start, now)).rejects.toMatchObject({ code: 'translation-exists' });
    });

    test('of what the actor may not read is refused', async () => {
      const { storyId } = await createDraft(await newUser('reporter', 'Аружан'), { lang: 'kk', title: 'Т' }, now);
      const start = { storyId, to: 'ru' as const, withWords: true };
      await expect(startTranslation(await newUser('reporter', 'Бөтен'), start, now)).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });

  describe('staying right', () => {
    test('what readers do not see of the source yet makes nothing stale; what they see does, and shows what changed', async () => {
      const { editor, kk, ru } = await translated();
      await saveArticle(editor, saveOf(kk, 1, 'Қазақша жаңа'), now);
      expect(await getTranslation(editor, ru)).toMatchObject({ isStale: false, comparedWith: 1, difference: null });
      await updatePublished(editor, { articleId: kk }, now);
      const state = await getTranslation(editor, ru);
      expect(state).toMatchObject({ isStale: true, source: { articleId: kk, revision: 2, title: 'Қазақша жаңа' } });
      expect(state?.difference?.title.pieces.at(-1)).toEqual({ kind: 'added', text: ' жаңа' });
      expect(await getTranslation(editor, kk)).toBeNull();
    });

    test('«still right» clears it, and so does publishing with the mark', async () => {
      const { editor, kk, ru } = await translated();
      await saveArticle(editor, saveOf(kk, 1, 'Екі'), now);
      await updatePublished(editor, { articleId: kk }, now);
      await confirmTranslation(editor, { articleId: ru, seen: null }, now);
      expect(await getTranslation(editor, ru)).toMatchObject({ isStale: false, comparedWith: 2 });
      await saveArticle(editor, saveOf(kk, 2, 'Үш'), now);
      await updatePublished(editor, { articleId: kk }, now);
      await saveArticle(editor, saveOf(ru, 1, 'Три'), now);
      await publishArticle(editor, { articleId: ru, isTranslationCurrent: true }, now);
      expect(await getTranslation(editor, ru)).toMatchObject({ isStale: false, comparedWith: 3 });
      await saveArticle(editor, saveOf(kk, 3, 'Төрт'), now);
      await updatePublished(editor, { articleId: kk }, now);
      await updatePublished(editor, { articleId: ru }, now);
      expect((await getTranslation(editor, ru))?.isStale).toBe(true);
      await updatePublished(editor, { articleId: ru, isTranslationCurrent: true }, now);
      expect((await getTranslation(editor, ru))?.isStale).toBe(false);
    });

    test('«still right» is refused where the source says something else than what was seen', async () => {
      const { editor, kk, ru } = await translated();
      await saveArticle(editor, saveOf(kk, 1, 'Екі'), now);
      await updatePublished(editor, { articleId: kk }, now);
      const seen = (await getTranslation(editor, ru))?.source.mark ?? '';
      await saveArticle(editor, saveOf(kk, 2, 'Үш'), now);
      await confirmTranslation(editor, { articleId: ru, seen }, now);
      await updatePublished(editor, { articleId: kk }, now);
      const late = confirmTranslation(editor, { articleId: ru, seen }, now);
      await expect(late).rejects.toMatchObject({ code: 'source-changed' });
      expect((await getTranslation(editor, ru))?.isStale).toBe(true);
    });

    test('an unpublished source makes stale with its next save', async () => {
      const owner = await newUser('reporter', 'Аружан');
      const { articleId, storyId } = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
      const { articleId: ru } = await startTranslation(owner, { storyId, to: 'ru', withWords: false }, now);
      expect((await getTranslation(owner, ru))?.isStale).toBe(false);
      await saveArticle(owner, saveOf(articleId, 1, 'Т2'), now);
      expect((await getTranslation(owner, ru))?.isStale).toBe(true);
    });

    test('publishing and taking down one language leaves the other as it is', async () => {
      const { editor, kk, ru } = await translated();
      await saveArticle(editor, saveOf(ru, 1, 'По-русски'), now);
      const before = await stateOf(kk);
      await publishArticle(editor, { articleId: ru }, now);
      expect(await stateOf(kk)).toEqual(before);
      await takeDownArticle(actorOf('chief'), { articleId: kk, reason: 'Т' }, now);
      expect((await stateOf(ru)).status).toBe('published');
    });
  });

  test('all stale and all missing ones are listed', async () => {
    const { editor, kk, ru, storyId } = await translated();
    const alone = await newArticle({ title: 'Жалғыз', publishedAt: hoursAgo(1) });
    const newest = await newArticle({ title: 'Ең жаңа', publishedAt: now });
    await newArticle({ title: 'Одна', lang: 'ru' });
    await newArticle({ title: 'Жазылып жатқан', status: 'draft' });
    const all = { limit: 10, offset: 0 };
    expect(await listStale(editor, all)).toEqual({ rows: [], total: 0 });
    await saveArticle(editor, saveOf(kk, 1, 'Екі'), now);
    await updatePublished(editor, { articleId: kk }, now);
    expect(await listStale(editor, all)).toEqual({
      rows: [
        {
          ...{ storyId, articleId: ru, lang: 'ru', status: 'draft', title: '' },
          sourceTitle: 'Екі',
          sourceSavedAt: now,
        },
      ],
      total: 1,
    });
    expect(await countStale(editor)).toBe(1);
    const missing = await listMissing('kk', all);
    expect(missing.rows.map((row) => row.storyId)).toEqual([newest, storyId, alone]);
    expect(missing.total).toBe(3);
    expect((await listMissing('kk', { limit: 1, offset: 2 })).rows.map((row) => row.title)).toEqual(['Жалғыз']);
    expect((await listMissing('ru', all)).rows.map((row) => row.title)).toEqual(['Одна']);
    expect(await listStale(await newUser('reporter'), all)).toEqual({ rows: [], total: 0 });
  });

  test('a translation is missing until readers have it, whatever the desk has begun, put away or taken down', async () => {
    const { editor, storyId, kk, ru } = await translated();
    const other = await newArticle({ title: 'Басқа', publishedAt: hoursAgo(1) });
    const chief = actorOf('chief');
    const missing = async () => {
      const { rows, total } = await listMissing('kk', { limit: 10, offset: 0 });
      expect(rows.map((row) => row.storyId)).toEqual(total === 2 ? [storyId, other] : [other]);
      expect(rows.at(-1)?.begun).toBeNull();
      return total === 2 ? rows[0]?.begun : 'translated';
    };
    const begun = { articleId: ru, ownerId: editor.userId, savedAt: now, savedBy: 'Ерлан', putAwayAt: null };
    expect(await missing()).toEqual({ ...begun, status: 'draft' });
    await putAwayDraft(editor, { articleId: ru }, now);
    expect(await missing()).toEqual({ ...begun, status: 'draft', putAwayAt: now });
    await bringBackDraft(editor, { articleId: ru }, now);
    await saveArticle(editor, saveOf(ru, 1, 'По-русски'), now);
    await publishArticle(editor, { articleId: ru }, now);
    expect(await missing()).toBe('translated');
    await takeDownArticle(chief, { articleId: ru, reason: 'Т' }, now);
    expect(await missing()).toMatchObject({ articleId: ru, status: 'taken-down' });
    await restoreTakenDown(chief, { articleId: ru, text: 'newest' }, now);
    await takeDownArticle(chief, { articleId: kk, reason: 'Т' }, now);
    const russian = await listMissing('ru', { limit: 10, offset: 0 });
    expect(russian).toMatchObject({ rows: [{ storyId, begun: { articleId: kk, status: 'taken-down' } }], total: 1 });
  });
});
