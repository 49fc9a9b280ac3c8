import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { hashToken, newToken } from '#lib/token';
import { absoluteMs, pendingMs, userActor } from '../rules.ts';
import type { Role } from '../types.ts';

export type NewSession = { address: string; agent: string; isPending: boolean; oldToken: string | null };

/** Opens a session under a new token, which it returns, and ends the one the browser had. Part of signing in. */
export function openSession(
  user: { id: number; name: string; role: Role },
  { address, agent, isPending, oldToken }: NewSession,
  now: Date,
): Promise<string> {
  return transaction(async () => {
    const { db, t } = database();
    if (oldToken !== null) await db.delete(t.sessions).where(eq(t.sessions.tokenHash, hashToken(oldToken)));
    const token = newToken();
    await db.insert(t.sessions).values({
      ...{ tokenHash: hashToken(token), userId: user.id, isPending },
      ...{ createdAt: now, seenAt: now, expiresAt: new Date(now.getTime() + (isPending ? pendingMs : absoluteMs)) },
      ...{ address: address.slice(0, 60), agent: agent.slice(0, 300) },
    });
    if (!isPending) await noteAct(userActor(user), { action: 'sign-in', noun: 'session', nounId: user.id }, now);
    return token;
  });
}
