import { and, eq, isNull, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { systemActor } from '#domain/sessions/rules';
import type { Lang } from '#lib/lang';
import { hashToken, newToken } from '#lib/token';
import { mailedLinkMinutes } from '../rules.ts';

export type MailedLink = { token: string; name: string; lang: Lang };

/**
 * Makes the link for whoever has this address; null where nobody may sign in with it. Links an admin gave stay alive, so that
 * asking takes nothing from anybody. A demo account gets one only on a local site.
 */
export function makeMailedLink(email: string, isLocalSite: boolean, now: Date): Promise<MailedLink | null> {
  return transaction(async () => {
    const { db, t } = database();
    const [user] = await db
      .select({ id: t.users.id, name: t.users.name, lang: t.users.lang, isDemo: t.users.isDemo })
      .from(t.users)
      .where(and(eq(t.users.email, email), isNull(t.users.suspendedAt)))
      .limit(1);
    if (!user || (user.isDemo && !isLocalSite)) return null;
    const token = newToken();
    await db.delete(t.accessLinks).where(and(eq(t.accessLinks.userId, user.id), lt(t.accessLinks.expiresAt, now)));
    await db.insert(t.accessLinks).values({
      ...{ tokenHash: hashToken(token), userId: user.id, createdAt: now },
      expiresAt: new Date(now.getTime() + mailedLinkMinutes * 60_000),
    });
    await noteAct(systemActor('mail'), { action: 'make-link', noun: 'user', nounId: user.id }, now);
    return { token, name: user.name, lang: user.lang };
  });
}
