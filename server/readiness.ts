import { accessSync, constants, statfsSync } from 'node:fs';
import { latestChange } from '#db/changes';
import type { Env } from '#lib/env';
import type { Readiness } from './own-answers.ts';

const minFreeBytes = 200 * 1024 * 1024;

/** Whether the paper can be read and changed: the database answers, the folder takes writes, the disk has room, the demo newsroom has its pictures and cards. */
export async function readiness(env: Env, isDrawing: boolean): Promise<Readiness> {
  const database = await Promise.resolve()
    .then(latestChange)
    .then(
      () => 'ok',
      () => 'unreachable',
    );
  const pictures = isDrawing ? 'being drawn' : 'ok';
  const checks = { database, folder: folderState(env.varFolder), disk: diskState(env.varFolder), pictures };
  return { isReady: Object.values(checks).every((check) => check === 'ok'), checks };
}

function folderState(folder: string): string {
  try {
    accessSync(folder, constants.W_OK);
    return 'ok';
  } catch {
    return 'read-only';
  }
}

function diskState(folder: string): string {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > minFreeBytes ? 'ok' : 'full';
  } catch {
    return 'unknown';
  }
}
