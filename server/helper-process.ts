import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Log } from '#lib/log';

/** Work in a process of its own. `stop` asks it to end and resolves when it has. */
export type HelperProcess = { isUnderWay(): boolean; stop(): Promise<void> };

/** For where there is nothing to do. */
export const noHelper: HelperProcess = { isUnderWay: () => false, stop: async () => {} };

/** Runs a script beside the server, which comes first from the script's first line on; one that ends badly is logged under `failure`. */
export function startHelper(script: string, failure: string, log: Log): HelperProcess {
  const child = fork(script);
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let isUnderWay = true;
  let isStopping = false;
  const ended = new Promise<void>((resolve) => {
    const end = (details: Record<string, unknown> | null) => {
      if (details && isUnderWay && !isStopping) log('error', failure, details);
      isUnderWay = false;
      resolve();
    };
    child.once('error', (error) => end({ error }));
    child.once('exit', (code, signal) => end(code === 0 ? null : { code, signal }));
  });
  return {
    isUnderWay: () => isUnderWay,
    async stop() {
      isStopping = true;
      if (isUnderWay) child.kill('SIGTERM');
      await ended;
    },
  };
}
