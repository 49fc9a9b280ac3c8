import { productionEnv } from './build.mjs';

/** Keeps a server that runs for weeks small: fewer arenas of the C allocator, a nursery and a heap of V8 that grow in small steps (`npm run bench -- memory`). */
export const serverFlags = [
  '--max-semi-space-size=4',
  '--max-old-space-size=256',
  '--disable-warning=ExperimentalWarning',
];

export function serverEnv() {
  return { MALLOC_ARENA_MAX: '2', ...productionEnv() };
}
