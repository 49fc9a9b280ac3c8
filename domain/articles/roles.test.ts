import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { type Action, allowedRoles } from '#domain/sessions/policy';
import type { Actor, Role } from '#domain/sessions/types';
import { changeStory } from '#domain/stories/commands/change-story';
import { hourMs, newArticle, now, plainStory, system } from '#domain/testing';
import { startTranslation } from '#domain/translations/commands/start-translation';
import { rewordCorrection, withdrawCorrection } from './commands/change-correction.ts';
import { correctArticle } from './commands/correct-article.ts';
import { createDraft } from './commands/create-draft.ts';
import { handOverArticle } from './commands/hand-over-article.ts';
import { publishArticle } from './commands/publish-article.ts';
import { putAwayDraft } from './commands/put-away-draft.ts';
import { saveArticle } from './commands/save-article.ts';
import { scheduleArticle, unscheduleArticle } from './commands/schedule-article.ts';
import { setEmbargo, setUnpublishAt } from './commands/set-times.ts';
import { commentArticle, returnArticle, submitArticle } from './commands/submit-article.ts';
import { restoreTakenDown, takeDownArticle } from './commands/take-down-article.ts';
import { updatePublished } from './commands/update-published.ts';
import { listNotices } from './queries.ts';
import { newUser, saveOf } from './testing.ts';

const roles = ['reporter', 'editor', 'chief', 'admin'] as const;
const at = new Date(now.getTime() + hourMs);

type Attempt = { articleId: number; storyId: number; ownerId: number };
type Command = (actor: Actor, of: Attempt) => Promise<unknown>;

/** What every command does to somebody else's draft; a reporter must get nowhere. */
const onDrafts: Record<string, [needs: Action, command: Command]> = {
  save: ['article.edit-any', (actor, { articleId }) => saveArticle(actor, saveOf(articleId, 1, 'Т'), now)],
  submit: ['article.edit-any', (actor, { articleId }) => submitArticle(actor, { articleId, note: '' }, now)],
  comment: ['article.read-any', (actor, { articleId }) => commentArticle(actor, { articleId, note: 'Т' }, now)],
  putAway: ['article.edit-any', (actor, { articleId }) => putAwayDraft(actor, { articleId }, now)],
  publish: ['article.publish', (actor, { articleId }) => publishArticle(actor, { articleId }, now)],
  schedule: ['article.schedule', (actor, { articleId }) => scheduleArticle(actor, { articleId, at }, now)],
  embargo: ['article.schedule', (actor, { articleId }) => setEmbargo(actor, { articleId, at }, now)],
  unpublishAt: ['article.take-down', (actor, { articleId }) => setUnpublishAt(actor, { articleId, at }, now)],
  handOver: [
    'article.hand-over',
    (actor, { articleId, ownerId }) => handOverArticle(actor, { articleId, ownerId }, now),
  ],
  changeStory: [
    'article.edit-any',
    (actor, { storyId }) => changeStory(actor, { storyId, baseVersion: 1, parts: plainStory, relatedIds: [] }, now),
  ],
  translate: [
    'article.read-any',
    (actor, { storyId }) => startTranslation(actor, { storyId, to: 'ru', withWords: false }, now),
  ],
};

/** What every command does to a published article. */
const onPublished: Record<string, [needs: Action, command: Command]> = {
  save: ['article.edit-any', (actor, { articleId }) => saveArticle(actor, saveOf(articleId, 1, 'Т'), now)],
  update: [
    'article.change-published',
    (actor, { articleId }) => updatePublished(actor, { articleId, correction: 'Т' }, now),
  ],
  correct: ['article.correct', (actor, { articleId }) => correctArticle(actor, { articleId, text: 'Т' }, now)],
  rewordCorrection: [
    'article.correct',
    async (actor, { articleId }) =>
      rewordCorrection(actor, { ...(await firstNotice(articleId)), text: 'Басқаша' }, now),
  ],
  withdrawCorrection: [
    'article.correct',
    async (actor, { articleId }) => withdrawCorrection(actor, await firstNotice(articleId), now),
  ],
  takeDown: ['article.take-down', (actor, { articleId }) => takeDownArticle(actor, { articleId, reason: 'Т' }, now)],
};

async function firstNotice(articleId: number) {
  const [notice] = await listNotices(articleId);
  return { correctionId: notice?.id ?? 0, before: notice?.text ?? '', reason: 'Т' };
}

const refusals = ['forbidden', 'not-found'];

/** Everything a refused command must have left alone. */
async function everything() {
  const { db, t } = database();
  const tables = [t.articles, t.revisions, t.corrections, t.articleNotes, t.audit, t.outbox, t.stories] as const;
  const rows = await Promise.all(tables.map((table) => db.select().from(table as typeof t.articles)));
  return { rows, seq: await latestChange() };
}

async function expectCell(role: Role, needs: Action, attempt: () => Promise<unknown>): Promise<void> {
  const isAllowed = (allowedRoles[needs] as readonly Role[]).includes(role);
  const before = await everything();
  const refused = await attempt().then(
    () => null,
    (error) => error.code as string,
  );
  if (isAllowed) expect(refused).toBeNull();
  else {
    expect(refusals).toContain(refused);
    expect(await everything()).toEqual(before);
  }
}

onBothEngines('who may do what to articles of others', () => {
  for (const role of roles) {
    for (const [name, [needs, command]] of Object.entries(onDrafts)) {
      test(`${role}: ${name} a draft`, async () => {
        const owner = await newUser('reporter', 'Иесі');
        const actor = await newUser(role, 'Бөтен');
        const draft = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
        await expectCell(role, needs, async () => command(actor, { ...draft, ownerId: actor.userId ?? 0 }));
      });
    }
    for (const [name, [needs, command]] of Object.entries(onPublished)) {
      test(`${role}: ${name} what is published`, async () => {
        const actor = await newUser(role, 'Бөтен');
        const storyId = await newArticle();
        await correctArticle(system, { articleId: 1, text: 'Түзету' }, now);
        await expectCell(role, needs, async () => command(actor, { articleId: 1, storyId, ownerId: 0 }));
      });
    }
    test(`${role}: return, unschedule and restore`, async () => {
      const owner = await newUser('reporter', 'Иесі');
      const [chief, actor] = [await newUser('chief', 'Бас'), await newUser(role, 'Бөтен')];
      const { articleId } = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
      await submitArticle(owner, { articleId, note: '' }, now);
      await expectCell(role, 'article.return', () => returnArticle(actor, { articleId, note: 'Т' }, now));
      await scheduleArticle(chief, { articleId, at }, now);
      await expectCell(role, 'article.schedule', () => unscheduleArticle(actor, { articleId }, now));
      await publishArticle(chief, { articleId }, now);
      await takeDownArticle(chief, { articleId, reason: 'Т' }, now);
      await expectCell(role, 'article.take-down', () => restoreTakenDown(actor, { articleId, text: 'newest' }, now));
    });
  }
});
