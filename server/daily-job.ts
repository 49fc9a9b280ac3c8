import { setInterval } from 'node:timers';
import type { Log } from '#lib/log';

/** `stop` resolves when the run under way is over. */
export type DailyJob = { stop(): Promise<void> };

const dayMs = 86_400_000;

/** Does `work` now and every 24 hours; what fails is logged under `failure` and tried again the next day. */
export function runDaily(failure: string, work: () => Promise<unknown>, log: Log, everyMs = dayMs): DailyJob {
  let running = Promise.resolve();
  const run = () => {
    running = running
      .then(work)
      .then(() => undefined)
      .catch((error: unknown) => log('error', failure, { error }));
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
