import type { ArticleState } from '#domain/articles/types';
import { postMessage } from '#domain/outbox/commands/post-message';
import { subjectOf } from '#domain/pings/rules';
import type { TelegramSettings } from '#domain/pings/types';
import { getTelegramPost } from '../queries.ts';
import { isFresh } from '../rules.ts';

type Shown = Pick<ArticleState, 'storyId' | 'lang' | 'status' | 'publishedAt'>;

/**
 * Asks for the post of an article to be made what it should be: sent when its time comes, edited, deleted. Without anybody's decision only
 * a fresh article is posted, and only where the settings say so. Part of announcing.
 */
export async function announceOnTelegram(article: Shown, settings: TelegramSettings, now: Date): Promise<void> {
  const { storyId, lang, status, publishedAt } = article;
  const post = await getTelegramPost(storyId, lang);
  const isSent = post.messageId !== null || post.begunAt !== null;
  const isAsked = post.isWanted ?? (settings.posts === 'every' && isFresh(publishedAt, now));
  if (!isSent && !(isAsked && status === 'published' && settings.channels[lang] !== '')) return;
  const deliverAfter = !isSent && post.postAt !== null && post.postAt > now ? post.postAt : now;
  await postMessage('telegram', { storyId, lang }, now, { subject: subjectOf(storyId, lang), deliverAfter });
}
