import { join } from 'node:path';
import { latestChange, listChangesSince } from '#db/changes';
import { engine, openEngine, useEngine } from '#db/client';
import { listUndrawn } from '#db/seed/insert-pictures';
import { countReads } from '#domain/popular/commands/count-reads';
import { countAddresses } from '#domain/redirects/commands/count-addresses';
import { isIndexComplete } from '#domain/search/commands/reindex';
import { readEnv } from '#lib/env';
import { createLog, type Log } from '#lib/log';
import { readSecret } from '#lib/secret';
import { closeSpelling } from '#lib/spelling/spelling-desk';
import { fillNewsroom } from './fill-newsroom.ts';
import { type HelperProcess, noHelper, startHelper } from './helper-process.ts';
import { startJobsClock } from './jobs-clock.ts';
import { type CardKeeper, keepCards } from './keep-cards.ts';
import { keepPictures } from './keep-pictures.ts';
import { createNightlyJob } from './nightly-job.ts';
import { createOutboxJobs } from './outbox/outbox-jobs.ts';
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
  const isUndrawn = (await listUndrawn()).length > 0;
  let cards: CardKeeper | null = null;
  const server = await startServer({
    projectDir: process.cwd(),
    dev: process.argv.includes('--dev'),
    ...{ host: env.host, port: env.port, siteUrl: env.siteUrl, log },
    trustedProxies: env.trustedProxies,
    mediaDir: env.mediaUrl.slice('file:'.length),
    changes: { latest: latestChange, since: listChangesSince },
    saveReads: countReads,
    saveAddresses: countAddresses,
    readiness: () => readiness(env, isUndrawn && !cards?.isIdle()),
  });
  sayStart('ready', { url: env.siteUrl });
  await sayAccess(env);
  const drawing = isUndrawn ? drawNewsroom(log) : noHelper;
  const indexing = (await isIndexComplete()) ? noHelper : indexArticles(log);
  const nightly = createNightlyJob(log);
  const outbox = createOutboxJobs(env, log);
  const clock = startJobsClock([createPublishJob(log), nightly, ...outbox.jobs], log);
  cards = keepCards(log, drawing.isUnderWay);
  stopOnSignals(server, [
    drawing,
    indexing,
    outbox,
    clock,
    nightly,
    keepPictures(env, log),
    cards,
    { stop: closeSpelling },
  ]);
});

/** Pages go without the pictures of the demo newsroom until they are drawn: so the paper opens a minute earlier. */
function drawNewsroom(log: Log): HelperProcess {
  const script = join(import.meta.dirname, 'draw-newsroom.ts');
  return startHelper(script, 'not every picture could be drawn; the next start goes on', log);
}

/** A paper older than its index, or than the format of its index, opens at once; search finds more by the second. */
function indexArticles(log: Log): HelperProcess {
  const script = join(import.meta.dirname, 'index-articles.ts');
  return startHelper(script, 'not every article could be indexed; the next start goes on', log);
}

function stopOnSignals(server: RunningServer, helpers: { stop(): Promise<void> }[]): void {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await Promise.all([server, ...helpers].map((part) => part.stop()));
    await engine().close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => (stopping ??= stop()));
}
