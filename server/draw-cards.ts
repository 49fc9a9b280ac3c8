import { engine, openEngine, useEngine } from '#db/client';
import { drawDueCards } from '#domain/cards/commands/draw-due-cards';
import { systemActor } from '#domain/sessions/rules';
import { storyLabels } from '#i18n/story-labels';
import { readEnv } from '#lib/env';
import { createLog } from '#lib/log';
import { openMediaStore } from '#lib/media-store';
import { runWithSentences } from './start-sentences.ts';

// A process of its own, which may be ended at any moment: what it had not drawn is due still.
await runWithSentences(async () => {
  const ending = new AbortController();
  for (const end of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(end, () => ending.abort());
  const env = readEnv(process.env);
  const log = createLog(process.stderr);
  useEngine(openEngine(env.databaseUrl));
  await drawDueCards(systemActor('scheduler'), {
    store: openMediaStore(env),
    labelOf: storyLabels(),
    clock: () => new Date(),
    onFault: ({ noun, nounId, lang }, error) =>
      log('error', 'a card could not be drawn', { noun, nounId, lang, error }),
    signal: ending.signal,
  });
  await engine().close();
  if (process.connected) process.disconnect();
});
