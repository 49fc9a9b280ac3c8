import { and, eq, ne } from 'drizzle-orm';
import { database } from '#db/client';

/** Signs a user out everywhere, except in the session `keepId`; their cookies are dead from the next request on. Part of other commands. */
export async function endSessionsOf(userId: number, keepId: number | null = null): Promise<void> {
  const { db, t } = database();
  const others = keepId === null ? undefined : ne(t.sessions.id, keepId);
  await db.delete(t.sessions).where(and(eq(t.sessions.userId, userId), others));
}
