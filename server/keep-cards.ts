import { join } from 'node:path';
import { noteMissingCards } from '#domain/cards/commands/note-missing-cards';
import { hasCardWork } from '#domain/cards/queries';
import { systemActor } from '#domain/sessions/rules';
import type { Log } from '#lib/log';
import { noHelper, startHelper } from './helper-process.ts';
import { startJobsClock } from './jobs-clock.ts';

const lookMs = 2_000;
const sweepMs = 10 * 60_000;

/** `isIdle`: it has looked and found nothing to draw. */
export type CardKeeper = { isIdle(): boolean; stop(): Promise<void> };

/**
 * Has the cards of shared links drawn by a process beside the server (draw-cards.ts) soon after what they say has changed. It
 * waits while `isBusy`: the pictures of a new newsroom come first.
 */
export function keepCards(log: Log, isBusy: () => boolean): CardKeeper {
  const scheduler = systemActor('scheduler');
  let helper = noHelper;
  let isIdle = false;
  const draw = async () => {
    if (helper.isUnderWay() || isBusy()) return;
    isIdle = !(await hasCardWork());
    if (isIdle) return;
    helper = startHelper(join(import.meta.dirname, 'draw-cards.ts'), 'the cards of shared links were not drawn', log);
  };
  const jobs = [
    { name: 'draw-cards', everyMs: lookMs, run: draw },
    { name: 'note-missing-cards', everyMs: sweepMs, run: (now: Date) => noteMissingCards(scheduler, now) },
  ];
  const clock = startJobsClock(jobs, log);
  return {
    isIdle: () => isIdle,
    async stop() {
      await clock.stop();
      await helper.stop();
    },
  };
}
