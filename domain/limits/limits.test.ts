import { expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { now } from '#domain/testing';
import { consumeAttempt } from './commands/consume-attempt.ts';
import { dropOldAttempts } from './commands/drop-old-attempts.ts';
import { releaseAttempt } from './commands/require-attempt.ts';

const minute = { max: 3, windowMs: 60_000 };
const after = (ms: number) => new Date(now.getTime() + ms);
const isAllowed = async (key: string, ms: number) => (await consumeAttempt(key, minute, after(ms))).isAllowed;

onBothEngines('a limit', () => {
  test('lets as many attempts through as it says, then says when to come back', async () => {
    for (const ms of [0, 1_000, 2_000]) expect(await isAllowed('a', ms)).toBe(true);
    expect(await consumeAttempt('a', minute, after(3_000))).toEqual({ isAllowed: false, retryAt: after(60_000) });
    expect(await isAllowed('a', 59_999)).toBe(false);
    expect(await isAllowed('a', 60_000)).toBe(true);
    expect(await isAllowed('a', 60_001)).toBe(false);
  });

  test('counts each key by itself', async () => {
    for (const ms of [0, 0, 0]) await isAllowed('a', ms);
    expect(await isAllowed('a', 1)).toBe(false);
    expect(await isAllowed('b', 1)).toBe(true);
  });

  test('does not count what it refused, so that trying on does not lock anybody out for longer', async () => {
    for (const ms of [0, 0, 0, 30_000, 40_000, 59_000]) await isAllowed('a', ms);
    expect(await isAllowed('a', 60_000)).toBe(true);
  });

  test('lets exactly its number through when all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => isAllowed('a', 0)));
    expect(answers.filter(Boolean)).toHaveLength(3);
  });

  test('takes the newest attempt of one key back, and drops what is old', async () => {
    for (const key of ['a', 'a', 'a', 'b']) await isAllowed(key, 0);
    expect(await isAllowed('a', 1)).toBe(false);
    await releaseAttempt('a');
    expect(await isAllowed('a', 1)).toBe(true);
    await dropOldAttempts(after(1));
    const { db, t } = database();
    expect(await db.select({ key: t.attempts.key }).from(t.attempts)).toEqual([{ key: 'a' }]);
  });
});
