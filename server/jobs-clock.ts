import { inBackground } from '#db/engine/query-counter';
import type { Log } from '#lib/log';

export type Job = {
  name: string;
  everyMs: number;
  /** Does what is due; must be safe to run again and beside another process. */
  run: (now: Date) => Promise<unknown>;
};

export type JobsClock = { stop(): Promise<void> };

/**
 * Runs each job again `everyMs` after its last run began, or at once where that took longer, whatever the wall clock does
 * meanwhile; a run never overlaps itself. What throws is logged and tried again. `stop` lets runs under way end and resolves when they have.
 */
export function startJobsClock(jobs: readonly Job[], log: Log, readTime: () => Date = () => new Date()): JobsClock {
  const loops = jobs.map((job) => startLoop(job, log, readTime));
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

function startLoop(job: Job, log: Log, readTime: () => Date): JobsClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  const tick = async () => {
    const began = performance.now();
    await inBackground(() => job.run(readTime())).catch((error: unknown) =>
      log('error', 'job failed', { job: job.name, error }),
    );
    if (!isStopped) schedule(Math.max(0, job.everyMs - (performance.now() - began)));
  };
  const schedule = (delayMs: number) => {
    timer = setTimeout(() => {
      running = tick();
    }, delayMs);
  };
  schedule(0);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
