import { pruneChanges } from '#domain/changes/commands/prune-changes';
import { lookOverContent } from '#domain/health/commands/look-over-content';
import { noteRun } from '#domain/jobs/commands/note-run';
import { listJobRuns } from '#domain/jobs/queries';
import { dropOldAttempts } from '#domain/limits/commands/drop-old-attempts';
import { dropOverSessions } from '#domain/sessions/commands/drop-over-sessions';
import { systemActor } from '#domain/sessions/rules';
import type { Job } from './jobs-clock.ts';

const hourMs = 3_600_000;
/** A start soon after a run does not run it again. */
const restMs = 20 * hourMs;
const name = 'nightly';

/** Forgets what nobody needs any more and looks the content over, at the start and every night after it. */
export function createNightlyJob(siteUrl: string): Job {
  const scheduler = systemActor('scheduler');
  const run = async (now: Date) => {
    const last = (await listJobRuns()).find((each) => each.name === name);
    if (last && now.getTime() - last.ranAt.getTime() < restMs) return;
    await pruneChanges(scheduler, now);
    await dropOverSessions(now);
    await dropOldAttempts(new Date(now.getTime() - 24 * hourMs));
    await lookOverContent(scheduler, siteUrl, now);
    await noteRun(name, { error: null, details: {} }, now);
  };
  return { name, everyMs: 24 * hourMs, run };
}
