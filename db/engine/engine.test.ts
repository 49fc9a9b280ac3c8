import { expect, test } from 'vitest';
import { latestChange, listChangesSince, noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';

const now = new Date('2026-11-23T09:00:00Z');

onBothEngines('transactions', () => {
  test('a failed transaction leaves nothing behind', async () => {
    const broken = transaction(async () => {
      await noteChanges(['story:1'], now);
      throw new Error('stopped');
    });
    await expect(broken).rejects.toThrow('stopped');
    expect(await latestChange()).toBe(0);
  });

  test('a query inside a transaction sees what the transaction wrote, one outside does not', async () => {
    const { db: outside, t } = database();
    await transaction(async () => {
      const { db, kind } = database();
      await db.insert(t.settings).values({ key: 'site', value: {} });
      expect(await db.select().from(t.settings)).toHaveLength(1);
      if (kind === 'sqlite') expect(await outside.select().from(t.settings)).toHaveLength(0);
    });
    expect(await outside.select().from(t.settings)).toHaveLength(1);
  });

  test('changes noted outside of a transaction are refused', async () => {
    await expect(noteChanges(['story:1'], now)).rejects.toThrow('transaction');
  });

  test('writers run one after another and a nested transaction joins the outer one', async () => {
    const order: string[] = [];
    const slow = transaction(async () => {
      order.push('first begins');
      await new Promise((resolve) => setTimeout(resolve, 20));
      await transaction(async () => noteChanges(['a'], now));
      order.push('first ends');
    });
    const fast = transaction(async () => {
      order.push('second');
      await noteChanges(['b'], now);
    });
    await Promise.all([slow, fast]);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
    expect((await listChangesSince(0))?.map((change) => change.tag)).toEqual(['a', 'b']);
  });

  test('the change feed gives what came after a number, each tag once a commit, and its highest number', async () => {
    await transaction(() => noteChanges(['story:1', 'all:kk', 'story:1'], now));
    const middle = await latestChange();
    await transaction(() => noteChanges(['rubric:2:ru'], now));
    expect((await listChangesSince(middle))?.map((change) => change.tag)).toEqual(['rubric:2:ru']);
    expect(await latestChange()).toBe(middle + 1);
  });

  test('migrating again changes nothing', async () => {
    const { engine } = await import('#db/client');
    await transaction(() => noteChanges(['kept'], now));
    await engine().migrate();
    expect(await listChangesSince(0)).toHaveLength(1);
  });
});
