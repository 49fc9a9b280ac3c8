import { productionEnv } from './build.mjs';

/** Keeps a server that runs for weeks small: fewer arenas of the C allocator, a small nursery of V8 (measured by `npm run bench -- memory`). */
export const serverFlags = ['--max-semi-space-size=4', '--disable-warning=ExperimentalWarning'];

export function serverEnv() {
  return { MALLOC_ARENA_MAX: '2', ...productionEnv() };
}
