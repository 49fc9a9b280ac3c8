import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

/** Takes a word out of the newsroom's dictionary; it is marked again. Throws `forbidden`, `not-found`. */
export async function removeWord(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'spelling.edit');
  return transaction(async () => {
    const { db, t } = database();
    const [removed] = await db
      .delete(t.addedWords)
      .where(eq(t.addedWords.id, id))
      .returning({ lang: t.addedWords.lang, word: t.addedWords.word });
    if (!removed) throw new DomainError('not-found');
    await noteAct(actor, { action: 'remove', noun: 'word', nounId: id, details: removed }, now);
  });
}
