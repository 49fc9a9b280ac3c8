import { and, eq, inArray, lt, or } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { closedLetterDays, spamLetterDays } from '../rules.ts';

const dayMs = 86_400_000;

/** Deletes letters, with their notes, that were dealt with long ago, as the page on privacy promises; open ones stay. Returns how many. */
export function dropOldLetters(now: Date): Promise<number> {
  return transaction(async () => {
    const { db, t } = database();
    const { id, status, updatedAt } = t.letters;
    const before = (days: number) => lt(updatedAt, new Date(now.getTime() - days * dayMs));
    const isOver = or(
      and(inArray(status, ['answered', 'closed']), before(closedLetterDays)),
      and(eq(status, 'spam'), before(spamLetterDays)),
    );
    const over = db.select({ id }).from(t.letters).where(isOver);
    await db.delete(t.letterNotes).where(inArray(t.letterNotes.letterId, over));
    return (await db.delete(t.letters).where(isOver).returning({ id })).length;
  });
}
