import { makePendingVariants } from '#domain/media/commands/make-pending-variants';
import { tidyMedia } from '#domain/media/commands/tidy-media';
import { systemActor } from '#domain/sessions/rules';
import type { Env } from '#lib/env';
import type { Log } from '#lib/log';
import { openMediaStore } from '#lib/media-store';
import { runDaily } from './daily-job.ts';

const lookMs = 60_000;

/** Goes on with the files of pictures that an upload or a stop left unmade, and throws away daily what nobody wants back. */
export function keepPictures(env: Env, log: Log): { stop(): Promise<void> } {
  const [actor, store, ending] = [systemActor('scheduler'), openMediaStore(env), new AbortController()];
  const make = () =>
    makePendingVariants(actor, store, () => new Date(), ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
  const making = runDaily('the files of a picture could not be made', make, log, lookMs);
  const tidying = runDaily('deleted media could not be tidied', () => tidyMedia(actor, store, new Date()), log);
  return {
    async stop() {
      ending.abort();
      await Promise.all([making.stop(), tidying.stop()]);
    },
  };
}
