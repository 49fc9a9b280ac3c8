import { randomInt } from 'node:crypto';
import { database } from '#db/client';
import { letterNumber } from '#domain/inbox/rules';
import { letters, type SeedLetter } from './letters.ts';

const hourMs = 3_600_000;

/** Puts letters of made-up readers into the inbox, some of them already worked on by the demo accounts. */
export async function insertLetters(now: Date): Promise<void> {
  const { db, t } = database();
  const users = await db.select({ id: t.users.id, name: t.users.name, role: t.users.role }).from(t.users);
  for (const letter of [...letters].reverse()) {
    const assignee = users.find((user) => user.role === letter.assignee);
    await insertLetter(letter, assignee ?? null, now);
  }
}

async function insertLetter(
  letter: SeedLetter,
  assignee: { id: number; name: string } | null,
  now: Date,
): Promise<void> {
  const { db, t } = database();
  const { lang, name, contact, subject, text, status, hoursAgo, note } = letter;
  const at = new Date(now.getTime() - hoursAgo * hourMs);
  const [row] = await db
    .insert(t.letters)
    .values({
      ...{ number: letterNumber(at, randomInt), lang, name, contact, subject, text, status },
      ...{ assigneeId: assignee?.id ?? null, storyId: null, createdAt: at, updatedAt: at },
    })
    .returning({ id: t.letters.id });
  if (row && note !== '')
    await db.insert(t.letterNotes).values({ letterId: row.id, actor: assignee?.name ?? '', text: note, at });
}
