import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireAttempt } from '#domain/limits/commands/require-attempt';
import { addressGroup } from '#domain/limits/rules';
import type { Lang } from '#lib/lang';
import type { LetterInput } from '../input.ts';
import { letterNumber } from '../rules.ts';

/** Letters an hour from one address, and from all together. */
export const perAddress = { max: 5, windowMs: 3_600_000 };
export const perSite = { max: 200, windowMs: 3_600_000 };

/** `isTrapped`: a field that people do not see was filled in; such a letter is kept apart as spam, not lost. */
export type Sender = { address: string; lang: Lang; isTrapped: boolean };

/**
 * Takes a reader's letter and returns its number. Nobody is signed in here: what protects the inbox is how many letters an
 * address and all together may send in an hour. Throws `too-many-attempts`.
 */
export async function receiveLetter(input: LetterInput, sender: Sender, now: Date): Promise<string> {
  await requireAttempt(`letter:${addressGroup(sender.address)}`, perAddress, now);
  await requireAttempt('letter', perSite, now);
  return transaction(async () => {
    const { db, t } = database();
    const number = await freeNumber(now);
    const status = sender.isTrapped ? 'spam' : 'new';
    await db.insert(t.letters).values({ ...input, number, lang: sender.lang, status, createdAt: now, updatedAt: now });
    return number;
  });
}

async function freeNumber(now: Date): Promise<string> {
  const { db, t } = database();
  for (;;) {
    const number = letterNumber(now, randomInt);
    const [taken] = await db.select({ id: t.letters.id }).from(t.letters).where(eq(t.letters.number, number)).limit(1);
    if (!taken) return number;
  }
}
