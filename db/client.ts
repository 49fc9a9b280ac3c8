import { AsyncLocalStorage } from 'node:async_hooks';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import type { Engine, Handle } from './engine/types.ts';

const key = Symbol.for('arainfo.database');

type Shared = { engine: Engine | undefined; current: AsyncLocalStorage<Handle> };
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
  return shared().current.getStore() ?? engine().reader;
}

/** Runs `work` in one write transaction, alone among writers; inside another transaction it joins that one. */
export function transaction<T>(work: () => Promise<T>): Promise<T> {
  const { current } = shared();
  if (current.getStore()) return work();
  return engine().write((handle) => current.run(handle, work));
}
