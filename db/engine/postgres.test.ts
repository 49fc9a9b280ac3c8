import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listChangesSince, noteChanges } from '#db/changes';
import { transaction, useEngine } from '#db/client';
import { type PostgresServer, startPostgresServer } from '#db/testing-server';
import { openPostgres } from './postgres.ts';
import type { Engine } from './types.ts';

const now = new Date('2026-11-23T09:00:00Z');

let server: PostgresServer | null = null;

beforeAll(async () => {
  server = await startPostgresServer(20_000 + (process.pid % 20_000));
}, 120_000);

afterAll(() => server?.stop());

/** Opens two nodes on one database, as two processes would. */
async function withTwoNodes(work: (here: Engine, there: Engine) => Promise<void>): Promise<void> {
  const url = server?.url ?? '';
  const [here, there] = [openPostgres(url), openPostgres(url)];
  try {
    await Promise.all([here.migrate(), there.migrate()]);
    await work(here, there);
  } finally {
    useEngine(undefined);
    await Promise.all([here.close(), there.close()]);
  }
}

async function noteOn(node: Engine, tag: string): Promise<void> {
  useEngine(node);
  await transaction(() => noteChanges([tag], now));
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await condition()); tries += 1) await wait(25);
  expect(await condition()).toBe(true);
}

describe('a PostgreSQL server', () => {
  test('two nodes that migrate at once make one schema', async ({ skip }) => {
    if (!server) skip('no PostgreSQL binaries for this machine');
    await withTwoNodes(async (here) => {
      useEngine(here);
      expect(await listChangesSince(0)).toEqual([]);
    });
  });

  test('a change committed on one node reaches the other by notification, which then answers without asking', async ({
    skip,
  }) => {
    if (!server) skip('no PostgreSQL binaries for this machine');
    await withTwoNodes(async (here, there) => {
      await until(() => typeof here.latestChange() === 'number');
      await noteOn(there, 'story:1');
      const committed = await there.latestChange();
      await until(() => here.latestChange() === committed);
      expect(committed).toBeGreaterThan(0);
    });
  });

  test('a node sees its own change as soon as the transaction is over', async ({ skip }) => {
    if (!server) skip('no PostgreSQL binaries for this machine');
    await withTwoNodes(async (here) => {
      await until(() => typeof here.latestChange() === 'number');
      const before = Number(here.latestChange());
      await noteOn(here, 'story:2');
      expect(here.latestChange()).toBe(before + 1);
    });
  });

  test('a node that lost its connection asks the database, then listens again', async ({ skip }) => {
    if (!server) skip('no PostgreSQL binaries for this machine');
    await withTwoNodes(async (here, there) => {
      await until(() => typeof here.latestChange() === 'number');
      await cutConnections(server?.url ?? '');
      await until(() => typeof here.latestChange() !== 'number');
      await noteOn(there, 'story:3');
      const committed = await there.latestChange();
      await until(async () => (await here.latestChange()) === committed);
      await until(() => typeof here.latestChange() === 'number');
    });
  });

  test('numbers of changes grow in the order of commits, whoever writes', async ({ skip }) => {
    if (!server) skip('no PostgreSQL binaries for this machine');
    await withTwoNodes(async (here, there) => {
      const start = Number(await here.latestChange());
      const order: string[] = [];
      const write = (node: Engine, tag: string, delayMs: number) =>
        node.write(async ({ db, t }) => {
          await db.insert(t.changes).values({ tag, at: now });
          await wait(delayMs);
          order.push(tag);
        });
      await Promise.all([write(here, 'slow', 150), write(there, 'quick', 0), write(here, 'third', 0)]);
      useEngine(here);
      expect((await listChangesSince(start))?.map((change) => change.tag)).toEqual(order);
    });
  });
});

async function cutConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
  );
  await client.end();
}
