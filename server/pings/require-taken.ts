import { DeliveryError } from '../outbox/delivery-error.ts';
import type { OutboundAnswer } from './outbound.ts';
import { readRetryAfter } from './read-retry-after.ts';

/** Throws `DeliveryError` unless the answer says that what was sent was taken; `known` names statuses that mean something of their own. */
export function requireTaken(
  answer: OutboundAnswer,
  now: Date,
  known: Readonly<Record<number, DeliveryError>> = {},
): void {
  const { status, retryAfter } = answer;
  if (status >= 200 && status < 300) return;
  const special = known[status];
  if (special) throw special;
  if (status >= 300 && status < 400) throw new DeliveryError('redirected', { isFinal: true });
  if (status === 429) throw new DeliveryError('too-many', { retryAfterMs: readRetryAfter(retryAfter, now) });
  const retryAfterMs = status === 503 && retryAfter !== null ? readRetryAfter(retryAfter, now) : undefined;
  const isFinal = status < 500 && status !== 408;
  throw new DeliveryError('status', { detail: status, isFinal, ...(retryAfterMs !== undefined && { retryAfterMs }) });
}
