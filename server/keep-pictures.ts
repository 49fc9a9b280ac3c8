import { makePendingVariants } from '#domain/media/commands/make-pending-variants';
import { tidyMedia } from '#domain/media/commands/tidy-media';
import { systemActor } from '#domain/sessions/rules';
import type { Env } from '#lib/env';
import type { Log } from '#lib/log';
import { openMediaStore } from '#lib/media-store';
import { startJobsClock } from './jobs-clock.ts';

const lookMs = 60_000;
const dayMs = 86_400_000;

/** Goes on with the files of pictures that an upload or a stop left unmade, and throws away daily what nobody wants back. */
export function keepPictures(env: Env, log: Log): { stop(): Promise<void> } {
  const [actor, store, ending] = [systemActor('scheduler'), openMediaStore(env), new AbortController()];
  const make = () =>
    makePendingVariants(actor, store, () => new Date(), ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
  const jobs = [
    { name: 'make-pictures', everyMs: lookMs, run: make },
    { name: 'tidy-media', everyMs: dayMs, run: (now: Date) => tidyMedia(actor, store, now) },
  ];
  const clock = startJobsClock(jobs, log);
  return {
    async stop() {
      ending.abort();
      await clock.stop();
    },
  };
}
