import { productionEnv } from './build.mjs';

/** Keeps a server that runs for weeks small: a nursery and a heap of V8 that grow in small steps (`npm run bench -- memory`). */
export const serverFlags = [
  '--max-semi-space-size=4',
  '--max-old-space-size=256',
  '--disable-warning=ExperimentalWarning',
];

/**
 * Tells the C allocator of glibc to keep few arenas, and to give large blocks back to the system when they are freed: unless the limit is
 * set it rises to 32 MB with the first of them, and holes between kept pages stay.
 */
export const allocatorEnv = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' };

export function serverEnv() {
  return { ...allocatorEnv, ...productionEnv() };
}
