import { latestChange, listChangesSince } from '#db/changes';
import { engine, openEngine, useEngine } from '#db/client';
import { pruneChanges } from '#domain/changes/commands/prune-changes';
import { countReads } from '#domain/popular/commands/count-reads';
import { systemActor } from '#domain/sessions/rules';
import { readEnv } from '#lib/env';
import { createLog } from '#lib/log';
import { readSecret } from '#lib/secret';
import { type DailyJob, runDaily } from './daily-job.ts';
import { fillNewsroom } from './fill-newsroom.ts';
import { readiness } from './readiness.ts';
import { sayAccess } from './say-access.ts';
import { runWithSentences, sayStart } from './start-sentences.ts';
import { type RunningServer, startServer } from './start-server.ts';

await runWithSentences(async () => {
  const env = readEnv(process.env);
  process.env.SITE_URL = env.siteUrl;
  process.env.ARAINFO_SECRET = readSecret(env);
  const log = createLog(process.stderr);
  useEngine(openEngine(env.databaseUrl));
  await engine().migrate();
  await fillNewsroom(env);
  const server = await startServer({
    projectDir: process.cwd(),
    dev: process.argv.includes('--dev'),
    ...{ host: env.host, port: env.port, siteUrl: env.siteUrl, log },
    mediaDir: env.mediaUrl.slice('file:'.length),
    changes: { latest: latestChange, since: listChangesSince },
    saveReads: countReads,
    readiness: () => readiness(env),
  });
  sayStart('ready', { url: env.siteUrl });
  await sayAccess(env);
  const pruning = runDaily(
    'changes could not be pruned',
    () => pruneChanges(systemActor('scheduler'), new Date()),
    log,
  );
  stopOnSignals(server, pruning);
});

function stopOnSignals(server: RunningServer, pruning: DailyJob): void {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await server.stop();
    await pruning.stop();
    await engine().close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => (stopping ??= stop()));
}
