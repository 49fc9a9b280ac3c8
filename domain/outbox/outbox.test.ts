import { beforeEach, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { now } from '#domain/testing';
import { dropOldMessages } from './commands/drop-old-messages.ts';
import { gatherMessage } from './commands/gather-message.ts';
import { noteDelivered, noteUndelivered } from './commands/note-delivery.ts';
import { postMessage } from './commands/post-message.ts';
import { takeMessages } from './commands/take-messages.ts';
import { maxAttempts } from './rules.ts';

const dayMs = 86_400_000;
const later = (ms: number) => new Date(now.getTime() + ms);
const take = async (at = now, topic = 'letter') =>
  (await takeMessages(topic, { maxAgeMs: dayMs, limit: 1 }, at))[0] ?? null;

onBothEngines('the outbox', () => {
  beforeEach(async () => {
    await transaction(() => postMessage('letter', { to: 'ә' }, now));
  });

  test('a message is taken by one of two who ask at once', async () => {
    const taken = await Promise.all([take(), take()]);
    expect(taken.filter(Boolean)).toEqual([{ id: 1, payload: { to: 'ә' }, attempts: 1 }]);
  });

  test('each topic has its own messages, the oldest first', async () => {
    await transaction(() => postMessage('ping', {}, now));
    await transaction(() => postMessage('letter', { to: 'second' }, now));
    expect((await take(now, 'ping'))?.id).toBe(2);
    expect([(await take())?.id, (await take())?.id, await take()]).toEqual([1, 3, null]);
  });

  test('what was delivered never comes again', async () => {
    await take();
    await noteDelivered([1], null, now);
    expect(await take(later(dayMs - 1))).toBeNull();
  });

  test('what did not arrive comes again after half a minute, later ever more seldom, and at last no more', async () => {
    const waits = [30_000, 120_000, 600_000, 3_600_000, 21_600_000];
    let at = now.getTime();
    for (const wait of waits) {
      expect(await take(new Date(at))).not.toBeNull();
      await noteUndelivered([1], { reason: 'no answer' }, new Date(at));
      expect(await take(new Date(at + wait - 1))).toBeNull();
      at += wait;
    }
    expect(await take(new Date(at))).toMatchObject({ attempts: maxAttempts });
    await noteUndelivered([1], { reason: 'no answer' }, new Date(at));
    expect(await take(later(dayMs - 1))).toBeNull();
    const { db, t } = database();
    expect(await db.select().from(t.outbox)).toMatchObject([
      { attempts: 6, deliveredAt: null, lastError: 'no answer', failedAt: new Date(at) },
    ]);
  });

  test('a message that is too old is left alone, and forgotten in the end', async () => {
    expect(await take(later(dayMs))).toBeNull();
    await dropOldMessages(now);
    expect(await take()).not.toBeNull();
    await dropOldMessages(later(1));
    const { db, t } = database();
    expect(await db.select().from(t.outbox)).toEqual([]);
  });

  test('many are taken at once, each by one of two who ask', async () => {
    await transaction(async () => {
      for (let count = 0; count < 9; count += 1) await postMessage('ping', { count }, now);
    });
    const two = await Promise.all([1, 2].map(() => takeMessages('ping', { maxAgeMs: dayMs, limit: 6 }, now)));
    expect(two.map((taken) => taken.length).sort()).toEqual([3, 6]);
    expect(
      two
        .flat()
        .map((message) => message.payload.count)
        .sort(),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('what it is of no use to try again is given up at once', async () => {
    await take();
    await noteUndelivered([1], { reason: 'refused', isFinal: true }, now);
    expect(await take(later(dayMs - 1))).toBeNull();
    const { db, t } = database();
    expect(await db.select().from(t.outbox)).toMatchObject([{ failedAt: now, attempts: 1 }]);
  });

  test('the other side may say when it wants to be asked again', async () => {
    await take();
    await noteUndelivered([1], { reason: 'too many', retryAt: later(90_000) }, now);
    expect(await take(later(89_999))).toBeNull();
    expect(await take(later(90_000))).toMatchObject({ attempts: 2 });
  });

  test('what is told of the same thing while it waits goes with one message, and with another once that is under way', async () => {
    const gather = (urls: string[], at = now) =>
      transaction(() => gatherMessage('ping', { subject: 'article:1:kk', payload: { urls }, delayMs: 5_000 }, at));
    await gather(['/1/a']);
    await gather(['/1/b', '/1/a'], later(4_000));
    expect(await take(later(4_999), 'ping')).toBeNull();
    expect((await take(later(5_000), 'ping'))?.payload).toEqual({ urls: ['/1/a', '/1/b'] });
    await gather(['/1/c'], later(6_000));
    expect((await take(later(11_000), 'ping'))?.payload).toEqual({ urls: ['/1/c'] });
  });
});
