import { expect, test } from 'vitest';
import { latestChange, listChangesSince, noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { actorOf, hourMs, hoursAgo, now, system } from '#domain/testing';
import { ChangeWatch } from '#server/press/change-watch';
import { pruneChanges } from './commands/prune-changes.ts';

const week = 7 * 24;

const note = (tag: string, at: Date) => transaction(() => noteChanges([tag], at));

async function kept(): Promise<string[]> {
  const { db, t } = database();
  return (await db.select({ tag: t.changes.tag }).from(t.changes).orderBy(t.changes.seq)).map((row) => row.tag);
}

onBothEngines('pruning changes', () => {
  test('forgets what is older than seven days and keeps the rest with its numbers', async () => {
    await note('old', hoursAgo(week + 1));
    await note('young', hoursAgo(week - 1));
    await note('new', now);
    const latest = await latestChange();
    await pruneChanges(system, now);
    expect(await kept()).toEqual(['young', 'new']);
    expect(await latestChange()).toBe(latest);
    await pruneChanges(system, now);
    expect(await kept()).toEqual(['young', 'new']);
  });

  test('never takes the newest, so that the highest number does not fall', async () => {
    for (const tag of ['a', 'b', 'c']) await note(tag, hoursAgo(10 * week));
    const latest = Number(await latestChange());
    await pruneChanges(system, now);
    expect(await kept()).toEqual(['c']);
    expect(await latestChange()).toBe(latest);
    await note('d', now);
    expect(await latestChange()).toBe(latest + 1);
  });

  test('leaves no hole: an old time after a young one stays', async () => {
    await note('old', hoursAgo(week + 5));
    await note('young', hoursAgo(1));
    await note('dated back', hoursAgo(10 * week));
    await note('new', now);
    await pruneChanges(system, now);
    expect(await kept()).toEqual(['young', 'dated back', 'new']);
  });

  test('takes thousands in slices', async () => {
    const tags = Array.from({ length: 12_000 }, (_, index) => `story:${index}`);
    await transaction(() => noteChanges(tags, hoursAgo(2 * week)));
    await note('new', now);
    await pruneChanges(system, now);
    expect(await kept()).toEqual(['new']);
  });

  test('an empty table is fine, and nobody but the system may', async () => {
    await pruneChanges(system, now);
    await expect(pruneChanges(actorOf('admin'), now)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('who has seen less than what is left is told so', async () => {
    for (const tag of ['a', 'b', 'c']) await note(tag, hoursAgo(2 * week));
    const latest = Number(await latestChange());
    await pruneChanges(system, now);
    expect(await listChangesSince(latest - 2)).toBeNull();
    expect(await listChangesSince(latest - 1)).toMatchObject([{ tag: 'c' }]);
    expect(await listChangesSince(latest)).toEqual([]);
  });

  test('a press that was away for longer drops everything, one that was not only what changed', async () => {
    const drops: Record<'away' | 'here', (string[] | null)[]> = { away: [], here: [] };
    const watchFor = (name: 'away' | 'here') =>
      new ChangeWatch({ latest: latestChange, since: listChangesSince }, (tags) =>
        drops[name].push(tags && [...tags].sort()),
      );
    const [away, here] = [watchFor('away'), watchFor('here')];
    await note('first', hoursAgo(3 * week));
    await away.catchUp();
    await here.catchUp();
    for (const tag of ['second', 'third']) await note(tag, hoursAgo(2 * week));
    await here.catchUp();
    const later = new Date(now.getTime() + hourMs);
    await note('fourth', later);
    await pruneChanges(system, later);
    expect(await kept()).toEqual(['fourth']);
    await away.catchUp();
    await here.catchUp();
    expect(drops).toEqual({ away: [null, null], here: [null, ['second', 'third'], ['fourth']] });
  });
});
