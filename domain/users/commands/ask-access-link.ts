import { z } from 'zod';
import { transaction } from '#db/client';
import { requireAttempt } from '#domain/limits/commands/require-attempt';
import { postMessage } from '#domain/outbox/commands/post-message';
import { invalid } from '#lib/input';
import { hashToken } from '#lib/token';
import { normalizeEmail } from '../input.ts';
import { accessLinkTopic } from '../types.ts';

const hourMs = 3_600_000;
const perAccount = { max: 3, windowMs: hourMs };
const perAddress = { max: 20, windowMs: hourMs };

/**
 * Asks for a link by e-mail that sets a new password. Whether somebody has this address is looked up only when the message is
 * delivered, so that the answer and its time say nothing. Throws `input-invalid`, `too-many-attempts`.
 */
export async function askAccessLink({ email, address }: { email: string; address: string }, now: Date): Promise<void> {
  const parsed = z.email().max(200).safeParse(normalizeEmail(email));
  if (!parsed.success) throw invalid('email', 'bad-email');
  await requireAttempt(`ask-link:address:${address}`, perAddress, now);
  await requireAttempt(`ask-link:account:${hashToken(parsed.data)}`, perAccount, now);
  await transaction(() => postMessage(accessLinkTopic, { email: parsed.data }, now));
}
