import { noteRun } from '#domain/jobs/commands/note-run';
import { publishDue } from '#domain/jobs/commands/publish-due';
import { systemActor } from '#domain/sessions/rules';
import type { Log } from '#lib/log';
import type { Job } from './jobs-clock.ts';

const name = 'publish-due';
const everyMs = 1_000;
/** A run that found nothing to do is written down no more often than this. */
const noteEveryMs = 60_000;

/** Looks every second for what is planned to be published or taken down. */
export function createPublishJob(log: Log): Job {
  const scheduler = systemActor('scheduler');
  let notedAt = 0;
  let lastError: string | null = null;
  const run = async (now: Date) => {
    const { published, takenDown, failed } = await publishDue(scheduler, now);
    const error = failed.length > 0 ? failed.map((each) => `${each.articleId}: ${each.reason}`).join('; ') : null;
    const isQuiet = published + takenDown === 0 && error === lastError;
    if (error !== null && error !== lastError) log('error', 'planned articles could not be published', { failed });
    lastError = error;
    if (isQuiet && Math.abs(now.getTime() - notedAt) < noteEveryMs) return;
    notedAt = now.getTime();
    await noteRun(name, { error, details: { published, takenDown } }, now);
  };
  return { name, everyMs, run };
}
