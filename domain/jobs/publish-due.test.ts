import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { scheduleArticle, unscheduleArticle } from '#domain/articles/commands/schedule-article';
import { setUnpublishAt } from '#domain/articles/commands/set-times';
import { getArticleState } from '#domain/articles/queries';
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

async function publications(): Promise<number> {
  const { db, t } = database();
  return (await db.select({ action: t.audit.action }).from(t.audit)).filter((row) => row.action === 'publish').length;
}

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
    const { db, t } = database();
    const rows = await db.select({ actor: t.audit.actor, details: t.audit.details }).from(t.audit).orderBy(t.audit.id);
    expect(rows.at(-1)).toEqual({ actor: 'scheduler', details: { plannedFor: at(1).toISOString() } });
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
