import { engine, openEngine, useEngine } from '#db/client';
import { drawPictures } from '#db/seed/draw-pictures';
import { readEnv } from '#lib/env';
import { openMediaStore } from '#lib/media-store';
import { runWithSentences, sayStart } from './start-sentences.ts';

// A process of its own beside the server, which goes before it and takes it along when it ends.
await runWithSentences(async () => {
  const ending = new AbortController();
  for (const end of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(end, () => ending.abort());
  const env = readEnv(process.env);
  useEngine(openEngine(env.databaseUrl));
  const onProgress = (done: number, total: number) => {
    if (done % 10 === 0 || done === total) sayStart('drawing', { done, total });
  };
  const store = openMediaStore(env);
  await drawPictures({ store, now: () => new Date(), onProgress, signal: ending.signal });
  await engine().close();
  if (process.connected) process.disconnect();
});
