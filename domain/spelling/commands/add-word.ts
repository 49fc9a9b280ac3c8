import { and, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { WordInput } from '../input.ts';

/** Adds a word to the newsroom's dictionary and returns its number. Throws `forbidden`, `word-known`. */
export async function addWord(actor: Actor, { lang, word }: WordInput, now: Date): Promise<number> {
  requireMay(actor, 'spelling.edit');
  return transaction(async () => {
    const { db, t } = database();
    const isSame = and(eq(t.addedWords.lang, lang), eq(t.addedWords.word, word));
    const [known] = await db.select({ id: t.addedWords.id }).from(t.addedWords).where(isSame).limit(1);
    if (known) throw new DomainError('word-known', { word });
    const [row] = await db
      .insert(t.addedWords)
      .values({ lang, word, addedBy: actor.name, addedAt: now })
      .returning({ id: t.addedWords.id });
    if (!row) throw new Error('The database returned no number for a new word.');
    await noteAct(actor, { action: 'create', noun: 'word', nounId: row.id, details: { lang, word } }, now);
    return row.id;
  });
}
