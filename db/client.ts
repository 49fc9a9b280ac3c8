import { AsyncLocalStorage } from 'node:async_hooks';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import type { Engine, Handle } from './engine/types.ts';

const key = Symbol.for('arainfo.database');

/**
 * `changed` gathers what the transaction changes for readers: each tag is written once, just before the commit; `last` is other work
 * that is done once for the whole transaction.
 */
type Current = {
  handle: Handle;
  changed: Map<string, Date>;
  last: Map<symbol, { gathered: unknown; finish(): Promise<void> }>;
};
type Shared = { engine: Engine | undefined; current: AsyncLocalStorage<Current> };
type Holder = typeof globalThis & { [key]?: Shared };

/** One engine per process: the renderer bundles its own copy of this module, so the engine lives on `globalThis`. */
function shared(): Shared {
  const holder: Holder = globalThis;
  holder[key] ??= { engine: undefined, current: new AsyncLocalStorage() };
  return holder[key];
}

/** Opens the engine `url` names: `file:PATH` is SQLite, `postgres://…` PostgreSQL. Refuses Node before 22. */
export function openEngine(url: string): Engine {
  if (Number(process.versions.node.split('.')[0]) < 22) throw new Error('The database needs Node 22 or newer.');
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length)) : openPostgres(url);
}

/** Makes `engine` the one that every query and command of this process uses; undefined forgets it. */
export function useEngine(engine: Engine | undefined): void {
  shared().engine = engine;
}

/** Throws when the process has not opened its database. */
export function engine(): Engine {
  const { engine: opened } = shared();
  if (!opened) throw new Error('No database is open: call useEngine(openEngine(url)) first.');
  return opened;
}

/** The handle to query on: inside `transaction` the writing one, elsewhere the reading one. */
export function database(): Handle {
  return shared().current.getStore()?.handle ?? engine().reader;
}

/** Runs `work` in one write transaction, alone among writers; inside another transaction it joins that one. */
export function transaction<T>(work: () => Promise<T>): Promise<T> {
  const { current } = shared();
  if (current.getStore()) return work();
  return engine().write((handle) => {
    const changed = new Map<string, Date>();
    const last: Current['last'] = new Map();
    return current.run({ handle, changed, last }, async () => {
      const result = await work();
      for (const { finish } of last.values()) await finish();
      await writeChanges(handle, changed);
      return result;
    });
  });
}

/** Tags noted so far in this transaction; throws outside of one. */
export function changedTags(): Map<string, Date> {
  const current = shared().current.getStore();
  if (!current) throw new Error('Changes are noted inside the transaction that makes them.');
  return current.changed;
}

/**
 * What this transaction gathers under `key`: made by `start` when first asked for, handed to `finish` just before the commit. Throws
 * outside of a transaction.
 */
export function gatherForCommit<T>(key: symbol, start: () => T, finish: (gathered: T) => Promise<void>): T {
  const current = shared().current.getStore();
  if (!current) throw new Error('Work is gathered inside the transaction that does it.');
  const known = current.last.get(key);
  if (known) return known.gathered as T;
  const gathered = start();
  current.last.set(key, { gathered, finish: () => finish(gathered) });
  return gathered;
}

async function writeChanges({ db, t }: Handle, changed: Map<string, Date>): Promise<void> {
  const rows = [...changed].map(([tag, at]) => ({ tag, at }));
  for (let start = 0; start < rows.length; start += 500)
    await db.insert(t.changes).values(rows.slice(start, start + 500));
}
