import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { scheduleArticle, unscheduleArticle } from '#domain/articles/commands/schedule-article';
import { setUnpublishAt } from '#domain/articles/commands/set-times';
import { updatePublished } from '#domain/articles/commands/update-published';
import { getArticleState } from '#domain/articles/queries';
import { saveOf } from '#domain/articles/testing';
import { countListed } from '#domain/listings/queries';
import { systemActor } from '#domain/sessions/rules';
import { actorOf, hourMs, newArticle, now, system } from '#domain/testing';
import { noteRun } from './commands/note-run.ts';
import { publishDue } from './commands/publish-due.ts';
import { listJobRuns } from './queries.ts';

const scheduler = systemActor('scheduler');
const at = (hours: number, ms = 0) => new Date(now.getTime() + hours * hourMs + ms);

async function planned(hours: number, title = 'Жоспар'): Promise<number> {
  const storyId = await newArticle({ status: 'draft', title });
  await scheduleArticle(system, { storyId, lang: 'kk', at: at(hours) }, now);
  return storyId;
}

const statusOf = async (storyId: number) => (await getArticleState(storyId, 'kk'))?.status;

async function journal() {
  const { db, t } = database();
  const { actor, action, details } = t.audit;
  return db.select({ actor, action, details }).from(t.audit).orderBy(t.audit.id);
}

const publications = async () => (await journal()).filter((row) => row.action === 'publish').length;

onBothEngines('the clock', () => {
  test('a planned article stays invisible one millisecond before its time and is published at it', async () => {
    const storyId = await planned(1);
    expect(await publishDue(scheduler, at(1, -1))).toEqual({ published: 0, takenDown: 0, failed: [] });
    expect(await statusOf(storyId)).toBe('scheduled');
    expect(await countListed('all', 'kk')).toBe(0);
    expect(await publishDue(scheduler, at(1))).toEqual({ published: 1, takenDown: 0, failed: [] });
    expect(await getArticleState(storyId, 'kk')).toMatchObject({
      ...{ status: 'published', publishedAt: at(1), scheduledAt: null, liveRevision: 1 },
    });
    expect(await countListed('all', 'kk')).toBe(1);
  });

  test('with nothing due nothing is written', async () => {
    await planned(1);
    const before = await latestChange();
    await publishDue(scheduler, now);
    expect(await latestChange()).toBe(before);
  });

  test('a hundred due in one second are published once each, also by two clocks at a time', async () => {
    for (let n = 0; n < 100; n += 1) await planned(1, `Жоспар ${n}`);
    const outcomes = await Promise.all([publishDue(scheduler, at(1)), publishDue(scheduler, at(1))]);
    expect(outcomes.reduce((sum, outcome) => sum + outcome.published, 0)).toBe(100);
    expect(await publications()).toBe(100);
    await publishDue(scheduler, at(1, 1_000));
    expect(await publications()).toBe(100);
  });

  test('what fell due while nothing ran is published afterwards', async () => {
    const storyId = await planned(1);
    await publishDue(scheduler, at(72));
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', publishedAt: at(72) });
  });

  test('a plan given up in the last moment is not carried out', async () => {
    const storyId = await planned(1);
    await unscheduleArticle(system, { storyId, lang: 'kk' }, now);
    await publishDue(scheduler, at(2));
    expect(await statusOf(storyId)).toBe('review');
  });

  test('a planned takedown happens at its time with the plan as its reason', async () => {
    const storyId = await newArticle();
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(1) }, now);
    await publishDue(scheduler, at(1, -1));
    expect(await statusOf(storyId)).toBe('published');
    expect((await publishDue(scheduler, at(1))).takenDown).toBe(1);
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'taken-down', unpublishAt: null });
    expect(await countListed('all', 'kk')).toBe(0);
    expect((await publishDue(scheduler, at(2))).takenDown).toBe(0);
    const details = { plannedFor: at(1).toISOString() };
    expect((await journal()).at(-1)).toEqual({ actor: 'scheduler', action: 'take-down', details });
  });

  test('a takedown planned for before the publication is no plan any more', async () => {
    const storyId = await newArticle({ status: 'draft' });
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(1) }, now);
    await scheduleArticle(system, { storyId, lang: 'kk', at: at(2) }, now);
    expect(await publishDue(scheduler, at(1))).toMatchObject({ takenDown: 0 });
    await publishDue(scheduler, at(2));
    await publishDue(scheduler, at(3));
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', unpublishAt: null });
  });

  test('what was to be gone again before the clock ran is not left to readers, by two clocks at a time either', async () => {
    const storyId = await planned(10);
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(12) }, now);
    const outcomes = await Promise.all([publishDue(scheduler, at(13)), publishDue(scheduler, at(13))]);
    expect(outcomes.map(({ published, takenDown }) => [published, takenDown]).sort()).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(await getArticleState(storyId, 'kk')).toMatchObject({
      ...{ status: 'taken-down', takenDownAt: at(13), scheduledAt: null, unpublishAt: null },
    });
    expect(await countListed('all', 'kk')).toBe(0);
    expect((await journal()).slice(-2)).toEqual([
      { actor: 'scheduler', action: 'publish', details: { revision: 1 } },
      { actor: 'scheduler', action: 'take-down', details: { plannedFor: at(12).toISOString() } },
    ]);
  });

  test('a takedown still to come outlives a late publication', async () => {
    const storyId = await planned(10);
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(12) }, now);
    expect(await publishDue(scheduler, at(11))).toMatchObject({ published: 1, takenDown: 0 });
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', unpublishAt: at(12) });
    expect(await publishDue(scheduler, at(12))).toMatchObject({ published: 0, takenDown: 1 });
  });

  test('a new text of an article whose takedown is overdue does not save it from the takedown', async () => {
    const storyId = await newArticle();
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(1) }, now);
    const { id = 0, version = 0 } = (await getArticleState(storyId, 'kk')) ?? {};
    await saveArticle(system, saveOf(id, version, 'Жаңа мәтін'), at(2));
    await updatePublished(system, { articleId: id }, at(2));
    expect(await publishDue(scheduler, at(2, 1))).toMatchObject({ takenDown: 1 });
  });

  test('who publishes by hand after the time of the takedown wants it seen, and the journal tells of the plan', async () => {
    const storyId = await planned(10);
    await setUnpublishAt(system, { storyId, lang: 'kk', at: at(12) }, now);
    await publishArticle(system, { storyId, lang: 'kk' }, at(13));
    await publishDue(scheduler, at(13));
    expect(await getArticleState(storyId, 'kk')).toMatchObject({ status: 'published', unpublishAt: null });
    expect((await journal()).slice(-2)).toMatchObject([
      { action: 'plan-take-down', details: { at: null, before: at(12).toISOString() } },
      { action: 'publish' },
    ]);
  });

  test('one that cannot be published keeps no other back and stays planned', async () => {
    const broken = await planned(1, 'Бұзылған');
    const whole = await planned(1, 'Бүтін');
    await transaction(async () => {
      const { db, t } = database();
      await db.delete(t.revisions).where(eq(t.revisions.title, 'Бұзылған'));
    });
    const outcome = await publishDue(scheduler, at(1));
    expect(outcome).toMatchObject({ published: 1, failed: [{ reason: 'revision-unreadable' }] });
    expect([await statusOf(broken), await statusOf(whole)]).toEqual(['scheduled', 'published']);
  });

  test('only the clock may run it', async () => {
    await expect(async () => publishDue(actorOf('admin'), now)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('when it ran last is known', async () => {
    await noteRun('publish-due', { error: null, details: { published: 1 } }, now);
    await noteRun('publish-due', { error: 'disk', details: { published: 0 } }, at(1));
    expect(await listJobRuns()).toEqual([
      { name: 'publish-due', ranAt: at(1), error: 'disk', details: { published: 0 } },
    ]);
  });
});
