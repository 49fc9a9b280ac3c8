import { engine, openEngine, useEngine } from '#db/client';
import { pruneChanges } from '#domain/changes/commands/prune-changes';
import { lookOverContent } from '#domain/health/commands/look-over-content';
import { dropOldLetters } from '#domain/inbox/commands/drop-old-letters';
import { noteRun } from '#domain/jobs/commands/note-run';
import { dropOldAttempts } from '#domain/limits/commands/drop-old-attempts';
import { dropOldMessages } from '#domain/outbox/commands/drop-old-messages';
import { fileMissingOldSlugs } from '#domain/redirects/commands/file-old-slug';
import { forgetLost } from '#domain/redirects/commands/forget-lost';
import { dropOverSessions } from '#domain/sessions/commands/drop-over-sessions';
import { systemActor } from '#domain/sessions/rules';
import { learnWords } from '#domain/spelling/commands/learn-words';
import { readEnv } from '#lib/env';
import { nightlyName } from './nightly-job.ts';
import { runWithSentences } from './start-sentences.ts';

const dayMs = 86_400_000;
const keptMessageDays = 30;

// A process of its own, which may be ended at any moment: whatever it had not done is done the next time.
await runWithSentences(async () => {
  process.on('disconnect', () => process.exit(0));
  const { databaseUrl, siteUrl } = readEnv(process.env);
  useEngine(openEngine(databaseUrl));
  const [scheduler, now] = [systemActor('scheduler'), new Date()];
  await pruneChanges(scheduler, now);
  await dropOverSessions(now);
  await dropOldAttempts(new Date(now.getTime() - dayMs));
  await dropOldMessages(new Date(now.getTime() - keptMessageDays * dayMs));
  await fileMissingOldSlugs();
  await dropOldLetters(now);
  await forgetLost(now);
  await learnWords(scheduler, now);
  await lookOverContent(scheduler, siteUrl, now);
  await noteRun(nightlyName, { error: null, details: {} }, now);
  await engine().close();
  if (process.connected) process.disconnect();
});
