import { describe, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { getEditable } from '#domain/desk/queries';
import { listRevisions } from '#domain/revisions/queries';
import { hourMs, now, system } from '#domain/testing';
import { createDraft } from './commands/create-draft.ts';
import { handOverArticle } from './commands/hand-over-article.ts';
import { publishArticle } from './commands/publish-article.ts';
import { bringBackDraft, putAwayDraft } from './commands/put-away-draft.ts';
import { saveArticle } from './commands/save-article.ts';
import { scheduleArticle, unscheduleArticle } from './commands/schedule-article.ts';
import { setEmbargo, setUnpublishAt } from './commands/set-times.ts';
import { commentArticle, returnArticle, submitArticle } from './commands/submit-article.ts';
import { restoreTakenDown, takeDownArticle } from './commands/take-down-article.ts';
import { updatePublished } from './commands/update-published.ts';
import { getArticle } from './queries.ts';
import { newUser, saveOf, stateOf } from './testing.ts';

const inHours = (amount: number) => new Date(now.getTime() + amount * hourMs);

async function newsroom() {
  const reporter = await newUser('reporter', 'Аружан');
  const editor = await newUser('editor', 'Ерлан');
  const chief = await newUser('chief', 'Бас');
  const { articleId, storyId } = await createDraft(reporter, { lang: 'kk', title: 'Кітапхана' }, now);
  return { reporter, editor, chief, articleId, storyId };
}

async function acts() {
  const { db, t } = database();
  const rows = await db.select({ action: t.audit.action, noun: t.audit.noun }).from(t.audit).orderBy(t.audit.id);
  return rows.filter((row) => row.noun === 'article').map((row) => row.action);
}

onBothEngines('states of an article', () => {
  describe('review', () => {
    test('a draft is handed in with a note, comes back with a note, is handed in again', async () => {
      const { reporter, editor, articleId } = await newsroom();
      await submitArticle(reporter, { articleId, note: 'Тексеріп беріңіз', baseVersion: 1 }, now);
      expect((await stateOf(articleId)).status).toBe('review');
      await expect(saveArticle(reporter, saveOf(articleId, 1, 'Т'), now)).rejects.toMatchObject({ code: 'forbidden' });
      await saveArticle(editor, saveOf(articleId, 1, 'Кітапхана ашылды'), now);
      await returnArticle(editor, { articleId, note: 'Дәйексөз керек' }, inHours(1));
      expect((await stateOf(articleId)).status).toBe('draft');
      await commentArticle(reporter, { articleId, note: 'Қостым' }, inHours(2));
      await submitArticle(reporter, { articleId, note: '' }, inHours(2));
      const { notes } = await getEditable(reporter, articleId);
      expect(notes.map(({ kind, text, actor }) => [kind, text, actor])).toEqual([
        ['submitted', 'Тексеріп беріңіз', 'Аружан'],
        ['returned', 'Дәйексөз керек', 'Ерлан'],
        ['comment', 'Қостым', 'Аружан'],
      ]);
      expect(await acts()).toEqual(['create', 'submit', 'save', 'return', 'submit']);
    });

    test('what was handed in stays a revision of its own', async () => {
      const { reporter, editor, articleId } = await newsroom();
      await submitArticle(reporter, { articleId, note: '' }, now);
      await returnArticle(editor, { articleId, note: 'Қысқарту керек' }, now);
      await saveArticle(reporter, saveOf(articleId, 1, 'Қысқа'), now);
      expect(await listRevisions(reporter, articleId, { limit: 9 })).toHaveLength(2);
    });

    test('only its own draft is handed in, only by a note is it returned, and a reporter returns nothing', async () => {
      const { reporter, editor, articleId } = await newsroom();
      const stranger = await newUser('reporter', 'Бөтен');
      await expect(submitArticle(stranger, { articleId, note: '' }, now)).rejects.toMatchObject({ code: 'not-found' });
      await expect(returnArticle(editor, { articleId, note: 'Т' }, now)).rejects.toMatchObject({
        code: 'article-state',
      });
      await submitArticle(reporter, { articleId, note: '' }, now);
      await expect(async () => returnArticle(editor, { articleId, note: ' ' }, now)).rejects.toMatchObject({
        code: 'input-invalid',
      });
      await expect(async () => returnArticle(reporter, { articleId, note: 'Т' }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
    });

    test('a text without a title is neither handed in, planned nor published', async () => {
      const { reporter, editor, articleId } = await newsroom();
      await saveArticle(reporter, saveOf(articleId, 1, ''), now);
      const untitled = { code: 'article-untitled' };
      await expect(submitArticle(reporter, { articleId, note: '' }, now)).rejects.toMatchObject(untitled);
      await expect(scheduleArticle(editor, { articleId, at: inHours(1) }, now)).rejects.toMatchObject(untitled);
      await expect(publishArticle(editor, { articleId }, now)).rejects.toMatchObject(untitled);
    });
  });

  describe('planning', () => {
    test("a plan can be changed and given up; somebody else's article then waits for review", async () => {
      const { editor, articleId } = await newsroom();
      await scheduleArticle(editor, { articleId, at: inHours(2) }, now);
      await scheduleArticle(editor, { articleId, at: inHours(3) }, now);
      expect(await stateOf(articleId)).toMatchObject({ status: 'scheduled', scheduledAt: inHours(3) });
      await unscheduleArticle(editor, { articleId }, now);
      expect(await stateOf(articleId)).toMatchObject({ status: 'review', scheduledAt: null });
      const own = await createDraft(editor, { lang: 'kk', title: 'Өзімдікі' }, now);
      await scheduleArticle(editor, { articleId: own.articleId, at: inHours(2) }, now);
      await unscheduleArticle(editor, { articleId: own.articleId }, now);
      expect((await stateOf(own.articleId)).status).toBe('draft');
    });

    test('the past, a reporter and a text not seen are refused', async () => {
      const { reporter, editor, articleId } = await newsroom();
      await expect(async () => scheduleArticle(editor, { articleId, at: now }, now)).rejects.toMatchObject({
        code: 'time-past',
      });
      await expect(async () => scheduleArticle(reporter, { articleId, at: inHours(1) }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
      await saveArticle(reporter, saveOf(articleId, 1, 'Жаңа'), now);
      const unseen = { articleId, at: inHours(1), baseVersion: 1 };
      await expect(scheduleArticle(editor, unseen, now)).rejects.toMatchObject({ code: 'article-conflict' });
      await expect(publishArticle(editor, { articleId, baseVersion: 1 }, now)).rejects.toMatchObject({
        code: 'article-conflict',
      });
    });

    test('nothing is published or planned before an embargo ends, unless a chief decides', async () => {
      const { editor, chief, articleId } = await newsroom();
      await setEmbargo(editor, { articleId, at: inHours(5) }, now);
      const refused = { code: 'article-embargoed', details: { until: '23.11.2026, 19:00' } };
      await expect(publishArticle(editor, { articleId }, inHours(4))).rejects.toMatchObject(refused);
      await expect(scheduleArticle(editor, { articleId, at: inHours(4) }, now)).rejects.toMatchObject(refused);
      await scheduleArticle(editor, { articleId, at: inHours(5) }, now);
      await expect(setEmbargo(editor, { articleId, at: inHours(6) }, now)).rejects.toMatchObject({
        code: 'article-embargoed',
      });
      await publishArticle(chief, { articleId }, inHours(1));
      expect(await stateOf(articleId)).toMatchObject({ status: 'published', scheduledAt: null });
      await expect(setEmbargo(editor, { articleId, at: inHours(6) }, now)).rejects.toMatchObject({
        code: 'article-state',
      });
    });

    test('an editor draws an embargo out; to lift it or bring it forward is for a chief, until it is over', async () => {
      const { editor, chief, articleId } = await newsroom();
      const refused = { code: 'article-embargoed', details: { until: '23.11.2026, 19:00' } };
      await setEmbargo(editor, { articleId, at: inHours(4) }, now);
      await setEmbargo(editor, { articleId, at: inHours(5) }, now);
      for (const at of [null, inHours(4), inHours(-1)])
        await expect(setEmbargo(editor, { articleId, at }, now)).rejects.toMatchObject(refused);
      expect((await stateOf(articleId)).embargoUntil).toEqual(inHours(5));
      await setEmbargo(editor, { articleId, at: null }, inHours(5));
      await setEmbargo(editor, { articleId, at: inHours(9) }, now);
      await setEmbargo(chief, { articleId, at: null }, now);
      expect((await stateOf(articleId)).embargoUntil).toBeNull();
    });

    test('a time set as it was leaves no line in the journal', async () => {
      const { editor, chief, articleId } = await newsroom();
      await setUnpublishAt(chief, { articleId, at: null }, now);
      await setEmbargo(editor, { articleId, at: null }, now);
      await setUnpublishAt(chief, { articleId, at: inHours(9) }, now);
      await setUnpublishAt(chief, { articleId, at: inHours(9) }, now);
      expect(await acts()).toEqual(['create', 'plan-take-down']);
    });

    test('only who may take down plans a takedown, and not before publication', async () => {
      const { editor, chief, articleId } = await newsroom();
      await expect(async () => setUnpublishAt(editor, { articleId, at: inHours(9) }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
      await scheduleArticle(editor, { articleId, at: inHours(2) }, now);
      await expect(setUnpublishAt(chief, { articleId, at: inHours(2) }, now)).rejects.toMatchObject({
        code: 'time-past',
      });
      await setUnpublishAt(chief, { articleId, at: inHours(3) }, now);
      expect((await stateOf(articleId)).unpublishAt).toEqual(inHours(3));
      await setUnpublishAt(chief, { articleId, at: null }, now);
      expect((await stateOf(articleId)).unpublishAt).toBeNull();
    });
  });

  describe('before readers', () => {
    async function published() {
      const room = await newsroom();
      const { editor, articleId } = room;
      await publishArticle(editor, { articleId, baseVersion: 1 }, now);
      await saveArticle(editor, saveOf(articleId, 1, 'Түзетілген'), inHours(1));
      return room;
    }

    test('an update shows the newest text, says when, and can carry what was wrong', async () => {
      const { editor, articleId, storyId } = await published();
      const correction = 'Бұрын қате жазылған';
      await updatePublished(editor, { articleId, baseVersion: 2, correction }, inHours(2));
      expect(await getArticle(storyId, 'kk')).toMatchObject({
        ...{ title: 'Түзетілген', slug: 'tuzetilgen', publishedAt: now, updatedAt: inHours(2) },
        corrections: [{ at: inHours(2), text: correction }],
      });
      expect(await stateOf(articleId)).toMatchObject({ liveRevision: 2, headRevision: 2 });
    });

    test('a silent update tells readers nothing and the journal everything', async () => {
      const { editor, articleId, storyId } = await published();
      await updatePublished(editor, { articleId, isSilent: true }, inHours(2));
      expect(await getArticle(storyId, 'kk')).toMatchObject({ title: 'Түзетілген', updatedAt: null, corrections: [] });
      const { db, t } = database();
      const rows = await db.select({ action: t.audit.action, details: t.audit.details }).from(t.audit);
      expect(rows).toContainEqual({ action: 'change', details: { revision: 2, before: 1, isSilent: true } });
    });

    test('with nothing new to show only the correction is added', async () => {
      const { editor, articleId, storyId } = await published();
      await updatePublished(editor, { articleId }, inHours(2));
      await updatePublished(editor, { articleId }, inHours(3));
      expect((await getArticle(storyId, 'kk'))?.updatedAt).toEqual(inHours(2));
      await updatePublished(editor, { articleId, correction: 'Т' }, inHours(4));
      expect(await getArticle(storyId, 'kk')).toMatchObject({ updatedAt: inHours(2), corrections: [{ text: 'Т' }] });
    });

    test('what readers saw cannot be changed any more by a save', async () => {
      const { editor, articleId } = await published();
      await updatePublished(editor, { articleId }, inHours(1));
      await saveArticle(editor, saveOf(articleId, 2, 'Тағы'), inHours(1));
      expect(await stateOf(articleId)).toMatchObject({ headRevision: 3, liveRevision: 2 });
    });

    test('a text that was taken down comes back as readers saw it, or with what was written since', async () => {
      const { editor, chief, articleId, storyId } = await published();
      await takeDownArticle(chief, { articleId, reason: 'сот' }, inHours(2));
      await expect(publishArticle(editor, { articleId }, inHours(3))).rejects.toMatchObject({ code: 'article-state' });
      await expect(async () => restoreTakenDown(editor, { articleId, text: 'newest' }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
      await restoreTakenDown(chief, { articleId, text: 'last-seen' }, inHours(3));
      expect(await getArticle(storyId, 'kk')).toMatchObject({
        ...{ status: 'published', title: 'Кітапхана', updatedAt: null },
      });
      await takeDownArticle(chief, { articleId, reason: 'сот' }, inHours(4));
      await restoreTakenDown(chief, { articleId, text: 'newest' }, inHours(5));
      expect(await getArticle(storyId, 'kk')).toMatchObject({
        status: 'published',
        title: 'Түзетілген',
        publishedAt: now,
        updatedAt: inHours(5),
      });
    });

    test('a draft cannot be updated, a reporter cannot update', async () => {
      const { editor, reporter, articleId } = await newsroom();
      await expect(updatePublished(editor, { articleId }, now)).rejects.toMatchObject({ code: 'article-state' });
      await expect(async () => updatePublished(reporter, { articleId }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
    });
  });

  describe('whose it is', () => {
    test("an article that was handed over is the new owner's and no longer the old one's", async () => {
      const { reporter, editor, articleId } = await newsroom();
      const other = await newUser('reporter', 'Дана');
      await handOverArticle(editor, { articleId, ownerId: other.userId ?? 0 }, now);
      expect((await getEditable(other, articleId)).mayEdit).toBe(true);
      await expect(getEditable(reporter, articleId)).rejects.toMatchObject({ code: 'not-found' });
      await expect(handOverArticle(editor, { articleId, ownerId: 404 }, now)).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    test('a draft is put away and brought back; what was published is not put away', async () => {
      const { reporter, articleId } = await newsroom();
      await putAwayDraft(reporter, { articleId }, now);
      expect((await stateOf(articleId)).putAwayAt).toEqual(now);
      await bringBackDraft(reporter, { articleId }, now);
      expect((await stateOf(articleId)).putAwayAt).toBeNull();
      await publishArticle(system, { articleId }, now);
      await expect(putAwayDraft(system, { articleId }, now)).rejects.toMatchObject({ code: 'article-state' });
    });
  });
});
