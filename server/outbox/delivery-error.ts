import type { DeliveryFault } from '#domain/outbox/types';

type Failure = {
  /** Fills the sentence of the code. */
  detail?: string | number;
  /** Trying again would change nothing. */
  isFinal?: boolean;
  /** How long the other side wants to be left alone, by every message of the topic. */
  retryAfterMs?: number;
};

/** Why messages did not arrive: a code that has a sentence in the desk, and never what was sent or a secret. */
export class DeliveryError extends Error {
  readonly isFinal: boolean;
  readonly retryAfterMs: number | null;

  constructor(code: DeliveryFault, { detail, isFinal = false, retryAfterMs }: Failure = {}) {
    super(detail === undefined ? code : `${code} ${detail}`);
    this.name = 'DeliveryError';
    this.isFinal = isFinal;
    this.retryAfterMs = retryAfterMs ?? null;
  }
}
