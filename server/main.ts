import { latestChange, listChangesSince } from '#db/changes';
import { engine, openEngine, useEngine } from '#db/client';
import { countReads } from '#domain/popular/commands/count-reads';
import { readEnv } from '#lib/env';
import { createLog } from '#lib/log';
import { readSecret } from '#lib/secret';
import { fillNewsroom } from './fill-newsroom.ts';
import { type JobsClock, startJobsClock } from './jobs-clock.ts';
import { createPublishJob } from './publish-job.ts';
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
  stopOnSignals(server, startJobsClock([createPublishJob(log)], log));
});

function stopOnSignals(server: RunningServer, jobs: JobsClock): void {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await Promise.all([server.stop(), jobs.stop()]);
    await engine().close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => (stopping ??= stop()));
}
