import { findState } from '#domain/articles/queries';
import type { ArticleState, StoryParts } from '#domain/articles/types';
import { gatherMessage } from '#domain/outbox/commands/gather-message';
import { getSiteSettings } from '#domain/settings/queries';
import { listedScripts } from '#domain/settings/rules';
import { getStoryParts } from '#domain/stories/queries';
import { announceOnTelegram } from '#domain/telegram/commands/announce-on-telegram';
import { getPingSettings } from '../queries.ts';
import { articleAddresses, feedListsOf, gatherMs, subjectOf } from '../rules.ts';

type Before = Pick<ArticleState, 'id' | 'storyId' | 'lang' | 'slug' | 'liveRevision'>;

/**
 * Tells every system the newsroom has turned on that readers see an article anew, changed, or no more. `before` is the article as
 * it was, `partsBefore` what its story was made of where that changed. Call it at the end of the transaction of the change; what
 * an import or the first filling brings in is announced to nobody.
 */
export async function announceArticle(before: Before, now: Date, partsBefore?: StoryParts): Promise<void> {
  const { indexNow, hub, telegram } = await getPingSettings();
  const isTelling = telegram.sealedToken !== null;
  if (!indexNow.isOn && hub === null && !isTelling) return;
  const { id, storyId, lang, slug, liveRevision } = before;
  const article = await findState({ articleId: id });
  if (!article) return;
  const subject = subjectOf(storyId, lang);
  if (indexNow.isOn) {
    const slugs = liveRevision === null ? [article.slug] : [article.slug, slug];
    const { scripts } = await getSiteSettings();
    const payload = { urls: articleAddresses({ lang, storyId, slugs }, listedScripts(scripts)) };
    await gatherMessage('indexnow', { subject, payload, delayMs: gatherMs }, now);
  }
  if (hub !== null) {
    const parts = [await getStoryParts(storyId), partsBefore].filter((each) => each != null);
    const lists = [...new Set(parts.flatMap((each) => feedListsOf(each, lang)))];
    await gatherMessage('websub', { subject, payload: { lists, langs: [lang] }, delayMs: gatherMs }, now);
  }
  if (isTelling) await announceOnTelegram(article, telegram, now);
}
