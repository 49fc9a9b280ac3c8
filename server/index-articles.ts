import { engine, openEngine, useEngine } from '#db/client';
import { indexMissing } from '#domain/search/commands/reindex';
import { systemActor } from '#domain/sessions/rules';
import { readEnv } from '#lib/env';
import { runWithSentences } from './start-sentences.ts';

// A process of its own, which may be ended at any moment: what it had not indexed is indexed after the next start.
await runWithSentences(async () => {
  process.on('disconnect', () => process.exit(0));
  useEngine(openEngine(readEnv(process.env).databaseUrl));
  await indexMissing(systemActor('reindex'), new Date());
  await engine().close();
  if (process.connected) process.disconnect();
});
