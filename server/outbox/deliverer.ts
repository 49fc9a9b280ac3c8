import type { Message } from '#domain/outbox/commands/take-messages';
import type { DeliveryResult } from '#domain/outbox/types';

/** Brings messages of one topic of the outbox to where they belong. */
export type Deliverer = {
  topic: string;
  /** A message older than this is left alone: it would say what is no longer so. */
  maxAgeMs: number;
  /** How many messages go at once; they arrive together or not at all. */
  batch: number;
  /** Gives back a word for what was done, null where there is none. Throws where the messages did not arrive; they are then tried again later. */
  deliver: (messages: readonly Message[], now: Date) => Promise<DeliveryResult | null>;
};
