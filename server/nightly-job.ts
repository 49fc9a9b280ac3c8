import { join } from 'node:path';
import { listJobRuns } from '#domain/jobs/queries';
import type { Log } from '#lib/log';
import { noHelper, startHelper } from './helper-process.ts';
import type { Job } from './jobs-clock.ts';

const hourMs = 3_600_000;
const restMs = 23 * hourMs;

/** Under this name the last complete run is written down. */
export const nightlyName = 'nightly';

/**
 * Once a day a process beside the server (nightly.ts) forgets what nobody needs any more and looks the content over; a
 * large paper takes it a while, and a stop of the server ends it.
 */
export function createNightlyJob(log: Log): Job & { stop(): Promise<void> } {
  let helper = noHelper;
  const run = async (now: Date) => {
    const last = (await listJobRuns()).find((each) => each.name === nightlyName);
    if (helper.isUnderWay() || (last && Math.abs(now.getTime() - last.ranAt.getTime()) < restMs)) return;
    helper = startHelper(join(import.meta.dirname, 'nightly.ts'), 'the nightly work was not finished', log);
  };
  return { name: nightlyName, everyMs: hourMs, run, stop: () => helper.stop() };
}
