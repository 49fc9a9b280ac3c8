import { noteDelivered, noteUndelivered } from '#domain/outbox/commands/note-delivery';
import { type Message, takeMessages } from '#domain/outbox/commands/take-messages';
import type { Log } from '#lib/log';
import type { Job } from '../jobs-clock.ts';
import type { Deliverer } from './deliverer.ts';
import { DeliveryError } from './delivery-error.ts';

const everyMs = 1_000;
const maxAtOnce = 50;

/** `stop` begins no further delivery; the one under way ends by itself. */
export type DeliveryJob = Job & { stop(): Promise<void> };

/**
 * Looks every second for what is due of one topic and delivers it, one batch after the other; a topic waits for no other. Where the other
 * side asks to be left alone for a while, the whole topic waits.
 */
export function createDeliveryJob(
  deliverer: Deliverer,
  log: Log,
  readTime: () => Date = () => new Date(),
): DeliveryJob {
  const { topic, maxAgeMs, batch } = deliverer;
  let isStopped = false;
  let quietUntil = 0;
  const run = async () => {
    for (let count = 0; count < maxAtOnce && !isStopped && readTime().getTime() >= quietUntil; count += 1) {
      const messages = await takeMessages(topic, { maxAgeMs, limit: batch }, readTime());
      if (messages.length === 0) return;
      quietUntil = (await deliverNoted(deliverer, messages, log, readTime))?.getTime() ?? 0;
    }
  };
  return {
    ...{ name: `deliver-${topic}`, everyMs, run },
    async stop() {
      isStopped = true;
    },
  };
}

/** Gives back until when the other side wants to be left alone; null: it does not. */
async function deliverNoted(
  deliverer: Deliverer,
  messages: readonly Message[],
  log: Log,
  readTime: () => Date,
): Promise<Date | null> {
  const ids = messages.map((message) => message.id);
  try {
    const result = await deliverer.deliver(messages, readTime());
    await noteDelivered(ids, result, readTime());
    return null;
  } catch (error) {
    const attempts = Math.max(...messages.map((message) => message.attempts));
    log('error', 'a message was not delivered', { topic: deliverer.topic, ids, attempts, error });
    const known = error instanceof DeliveryError ? error : null;
    const retryAt = known?.retryAfterMs ? new Date(readTime().getTime() + known.retryAfterMs) : null;
    const reason = error instanceof Error ? error.message : String(error);
    await noteUndelivered(ids, { reason, isFinal: known?.isFinal ?? false, retryAt }, readTime());
    return retryAt;
  }
}
