import { expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { scheduleArticle } from '#domain/articles/commands/schedule-article';
import { setUnpublishAt } from '#domain/articles/commands/set-times';
import { getArticleState } from '#domain/articles/queries';
import { systemActor } from '#domain/sessions/rules';
import { hourMs, newArticle, now, system } from '#domain/testing';
import { publishDue } from './commands/publish-due.ts';

const scheduler = systemActor('scheduler');
const at = (hours: number, ms = 0) => new Date(now.getTime() + hours * hourMs + ms);

async function planned(hours: number, byClock = now): Promise<number> {
  const storyId = await newArticle({ status: 'draft' });
  await scheduleArticle(system, { storyId, lang: 'kk', at: at(hours) }, byClock);
  return storyId;
}

const statusOf = async (storyId: number) => (await getArticleState(storyId, 'kk'))?.status;

/** How often the journal says that the clock did something. */
async function countActs(action: string): Promise<number> {
  const { db, t } = database();
  const rows = await db.select({ actor: t.audit.actor, action: t.audit.action }).from(t.audit);
  return rows.filter((row) => row.actor === scheduler.name && row.action === action).length;
}

onBothEngines('a clock that jumps', () => {
  test('back an hour: what was published stays so, what is planned waits for the time of the clock there is', async () => {
    const [early, late] = [await planned(1), await planned(1.5)];
    expect(await publishDue(scheduler, at(1))).toMatchObject({ published: 1 });
    expect(await publishDue(scheduler, at(0))).toEqual({ published: 0, takenDown: 0, failed: [] });
    expect([await statusOf(early), await statusOf(late)]).toEqual(['published', 'scheduled']);
    const meanwhile = await planned(0.5, at(0.1));
    expect(await publishDue(scheduler, at(0.5, -1))).toMatchObject({ published: 0 });
    expect(await publishDue(scheduler, at(0.5))).toMatchObject({ published: 1, failed: [] });
    expect(await getArticleState(meanwhile, 'kk')).toMatchObject({ status: 'published', publishedAt: at(0.5) });
    expect(await publishDue(scheduler, at(1))).toMatchObject({ published: 0 });
    expect(await publishDue(scheduler, at(1.5, -1))).toMatchObject({ published: 0 });
    expect(await publishDue(scheduler, at(1.5))).toMatchObject({ published: 1 });
    expect(await countActs('publish')).toBe(3);
    expect(await getArticleState(early, 'kk')).toMatchObject({ publishedAt: at(1) });
  });

  test('forward a day and back again: what fell due in between is done once, and never undone or done again', async () => {
    const stories = [await planned(1), await planned(23), await planned(25)];
    const leaving = await newArticle();
    await setUnpublishAt(system, { storyId: leaving, lang: 'kk', at: at(12) }, now);
    expect(await publishDue(scheduler, at(24))).toEqual({ published: 2, takenDown: 1, failed: [] });
    const after = ['published', 'published', 'scheduled', 'taken-down'];
    for (const moment of [at(0), at(1), at(12), at(23), at(24), at(25, -1)]) {
      expect(await publishDue(scheduler, moment)).toEqual({ published: 0, takenDown: 0, failed: [] });
      expect(await Promise.all([...stories, leaving].map(statusOf))).toEqual(after);
    }
    expect(await publishDue(scheduler, at(25))).toMatchObject({ published: 1 });
    expect([await countActs('publish'), await countActs('take-down')]).toEqual([3, 1]);
  });
});
