import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { endSessionsOf } from './end-sessions.ts';

export type StoredPassword = { id: number; hash: string; keepSessionId: number | null };

/** Keeps a new password's hash and signs the user out everywhere but in `keepSessionId`. Part of the commands that set one. */
export async function storePassword(
  actor: Actor,
  { id, hash, keepSessionId }: StoredPassword,
  now: Date,
): Promise<void> {
  const { db, t } = database();
  await db.update(t.users).set({ passwordHash: hash }).where(eq(t.users.id, id));
  await endSessionsOf(id, keepSessionId);
  await noteAct(actor, { action: 'set-password', noun: 'user', nounId: id }, now);
}
