import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { LetterStatus } from '../types.ts';

/** Says where a letter stands; `spam` takes it out of the inbox without losing it. Throws `forbidden`, `not-found`. */
export async function setLetterStatus(actor: Actor, id: number, status: LetterStatus, now: Date): Promise<void> {
  requireMay(actor, 'inbox.work');
  await updateLetter(actor, id, { status }, now);
}

/** Gives a letter to a colleague, or with null to nobody. Throws `forbidden`, `not-found`, also for a colleague who is not there. */
export async function assignLetter(actor: Actor, id: number, userId: number | null, now: Date): Promise<void> {
  requireMay(actor, 'inbox.work');
  if (userId !== null) await requireColleague(userId);
  await updateLetter(actor, id, { assigneeId: userId }, now);
}

/** Notes something on a letter; only the desk sees it. Throws `forbidden`, `not-found`. */
export async function noteOnLetter(actor: Actor, id: number, text: string, now: Date): Promise<void> {
  requireMay(actor, 'inbox.work');
  return transaction(async () => {
    const { db, t } = database();
    await updateLetter(actor, id, {}, now);
    await db.insert(t.letterNotes).values({ letterId: id, actor: actor.name, text, at: now });
  });
}

type Change = { status?: LetterStatus; assigneeId?: number | null };

function updateLetter(actor: Actor, id: number, change: Change, now: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const [letter] = await db
      .update(t.letters)
      .set({ ...change, updatedAt: now })
      .where(eq(t.letters.id, id))
      .returning({ number: t.letters.number });
    if (!letter) throw new DomainError('not-found');
    const details = { number: letter.number, ...change };
    await noteAct(actor, { action: 'work', noun: 'letter', nounId: id, details }, now);
  });
}

async function requireColleague(userId: number): Promise<void> {
  const { db, t } = database();
  const [user] = await db.select({ at: t.users.suspendedAt }).from(t.users).where(eq(t.users.id, userId)).limit(1);
  if (!user || user.at !== null) throw new DomainError('not-found');
}
