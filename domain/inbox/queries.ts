import { and, asc, count, desc, eq, ne, or, type SQL } from 'drizzle-orm';
import { database } from '#db/client';
import { contains } from '#db/contains';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { capitalize } from '#lib/text/capitalize';
import type { Letter, LetterRow, LetterStatus } from './types.ts';

/** `status` null: all but spam. `assigneeId` null: whoever has it. */
export type LetterSearch = {
  status: LetterStatus | null;
  assigneeId: number | null;
  text: string;
  limit: number;
  offset: number;
};

/** Letters, newest first, and how many there are; `text` is looked for in number, name and subject. Throws `forbidden`. */
export async function listLetters(
  actor: Actor,
  search: LetterSearch,
): Promise<{ letters: LetterRow[]; total: number }> {
  requireMay(actor, 'inbox.read');
  const { db, t } = database();
  const { status, assigneeId, text, limit, offset } = search;
  const where = and(
    status === null ? ne(t.letters.status, 'spam') : eq(t.letters.status, status),
    assigneeId === null ? undefined : eq(t.letters.assigneeId, assigneeId),
    text === '' ? undefined : isAbout(text),
  );
  const [counted] = await db.select({ count: count() }).from(t.letters).where(where);
  const letters = await db
    .select({
      ...{ id: t.letters.id, number: t.letters.number, lang: t.letters.lang, name: t.letters.name },
      ...{ subject: t.letters.subject, status: t.letters.status, createdAt: t.letters.createdAt },
      assignee: t.users.name,
    })
    .from(t.letters)
    .leftJoin(t.users, eq(t.users.id, t.letters.assigneeId))
    .where(where)
    .orderBy(desc(t.letters.createdAt), desc(t.letters.id))
    .limit(limit)
    .offset(offset);
  return { letters, total: counted?.count ?? 0 };
}

/** How many letters stand where; a status without letters is absent. Throws `forbidden`. */
export async function countLetters(actor: Actor): Promise<Map<LetterStatus, number>> {
  requireMay(actor, 'inbox.read');
  const { db, t } = database();
  const rows = await db.select({ status: t.letters.status, count: count() }).from(t.letters).groupBy(t.letters.status);
  return new Map(rows.map((row) => [row.status, row.count]));
}

/** A letter whole with its notes, oldest first, or null. Throws `forbidden`. */
export async function getLetter(actor: Actor, id: number): Promise<Letter | null> {
  requireMay(actor, 'inbox.read');
  const { db, t } = database();
  const [row] = await db
    .select({ letter: t.letters, assignee: t.users.name })
    .from(t.letters)
    .leftJoin(t.users, eq(t.users.id, t.letters.assigneeId))
    .where(eq(t.letters.id, id))
    .limit(1);
  if (!row) return null;
  const notes = await db
    .select({ id: t.letterNotes.id, actor: t.letterNotes.actor, text: t.letterNotes.text, at: t.letterNotes.at })
    .from(t.letterNotes)
    .where(eq(t.letterNotes.letterId, id))
    .orderBy(asc(t.letterNotes.id))
    .limit(1_000);
  const { updatedAt: _, ...letter } = row.letter;
  return { ...letter, assignee: row.assignee, notes };
}

/** Neither engine folds Kazakh letters in the same way: the words are looked for as typed, in lower case and with a capital. */
function isAbout(text: string): SQL | undefined {
  const { t } = database();
  const spellings = new Set([text, text.toLowerCase(), capitalize(text.toLowerCase())]);
  const inWords = [...spellings].flatMap((spelling) => [
    contains(t.letters.name, spelling),
    contains(t.letters.subject, spelling),
  ]);
  return or(contains(t.letters.number, text.toUpperCase()), ...inWords);
}
