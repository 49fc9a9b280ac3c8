import { database, transaction } from '#db/client';
import { requireReadable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import { noteAct } from '#domain/audit/commands/note-act';
import { getPingSettings } from '#domain/pings/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { almatyMoment } from '#lib/text/dates';
import { getTelegramPost } from '../queries.ts';
import type { PostChoice } from '../types.ts';
import { announceOnTelegram } from './announce-on-telegram.ts';

/**
 * Decides whether, how and when an article is posted to the channel of its language. Of a published article it takes effect at once: it is
 * posted although it is old, and a post that is no longer wanted is deleted. Throws `forbidden`, `not-found`, `time-past`.
 */
export async function planTelegramPost(
  actor: Actor,
  { articleId, choice }: { articleId: number; choice: PostChoice },
  now: Date,
): Promise<void> {
  requireMay(actor, 'telegram.plan');
  return transaction(async () => {
    const article = await findState({ articleId });
    requireReadable(actor, article);
    const { storyId, lang } = article;
    const before = await getTelegramPost(storyId, lang);
    const { postAt } = choice;
    const isNewTime = postAt !== null && postAt.getTime() !== before.postAt?.getTime();
    if (isNewTime && postAt <= now) throw new DomainError('time-past', { at: almatyMoment(postAt) });
    const { db, t } = database();
    const { isWanted, isSilent } = choice;
    await db
      .insert(t.telegramPosts)
      .values({ storyId, lang, isWanted, isSilent, postAt })
      .onConflictDoUpdate({
        target: [t.telegramPosts.storyId, t.telegramPosts.lang],
        set: { isWanted, isSilent, postAt },
      });
    const { telegram } = await getPingSettings();
    if (telegram.sealedToken !== null) await announceOnTelegram(article, telegram, now);
    const details = { isWanted, isSilent, postAt: postAt?.toISOString() ?? null };
    await noteAct(actor, { action: 'plan-post', noun: 'article', nounId: articleId, details }, now);
  });
}
