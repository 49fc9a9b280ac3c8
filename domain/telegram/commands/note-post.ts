import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Lang } from '#lib/lang';

type PostRef = { storyId: number; lang: Lang };

/**
 * Writes down that sending begins, before it does: after a crash it is then known that the post may be there. False where it was begun
 * already, by another process or by one that broke off.
 */
export function beginPost(ref: PostRef, now: Date): Promise<boolean> {
  return transaction(async () => {
    const { db, t } = database();
    await db.insert(t.telegramPosts).values(named(ref)).onConflictDoNothing();
    const begun = await db
      .update(t.telegramPosts)
      .set({ begunAt: now })
      .where(and(isThe(ref), isNull(t.telegramPosts.begunAt), isNull(t.telegramPosts.messageId)))
      .returning({ storyId: t.telegramPosts.storyId });
    return begun.length > 0;
  });
}

/** The post is not there for sure: Telegram said so, was never reached, or somebody looked. Joins a transaction under way. */
export function forgetBegun(ref: PostRef): Promise<void> {
  return change(ref, { begunAt: null });
}

type Sent = { chat: string; messageId: number; textHash: string };

/** The post is in the channel. */
export function noteSent(ref: PostRef, sent: Sent, now: Date): Promise<void> {
  return change(ref, { ...sent, begunAt: null, sentAt: now });
}

/** The post says something else now. */
export function noteEdited(ref: PostRef, textHash: string): Promise<void> {
  return change(ref, { textHash });
}

/** The post is no longer in the channel. Where somebody deleted it there by hand it stays away: `isUnwanted`. */
export function noteDeleted(ref: PostRef, { isUnwanted }: { isUnwanted: boolean }): Promise<void> {
  const gone = { chat: null, messageId: null, textHash: null, sentAt: null };
  return change(ref, { ...gone, ...(isUnwanted && { isWanted: false }) });
}

type Columns = {
  begunAt?: Date | null;
  sentAt?: Date | null;
  chat?: string | null;
  messageId?: number | null;
  textHash?: string | null;
  isWanted?: boolean;
};

function change(ref: PostRef, set: Columns): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.update(t.telegramPosts).set(set).where(isThe(ref));
  });
}

const named = ({ storyId, lang }: PostRef) => ({ storyId, lang });

function isThe({ storyId, lang }: PostRef) {
  const { t } = database();
  return and(eq(t.telegramPosts.storyId, storyId), eq(t.telegramPosts.lang, lang));
}
