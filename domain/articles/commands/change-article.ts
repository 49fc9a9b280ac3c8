import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { writeRevision } from '#domain/revisions/commands/write-revision';
import { getRevision } from '#domain/revisions/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { fieldsOf } from '../rules.ts';
import type { ArticleText } from '../types.ts';
import { putLive } from './put-live.ts';
import { requireArticle } from './require-article.ts';
import { noteSaved } from './save-article.ts';

/**
 * Replaces the text of an article in one step and keeps the old one as a revision; of a published article readers see it at
 * once and are told when. The address follows the title (the number decides, so the old address leads to the new one).
 * For programs: people save and then update. Throws `forbidden`, `article-missing`.
 */
export function changeArticle(
  actor: Actor,
  change: { storyId: number; lang: Lang; text: ArticleText },
  now: Date,
): Promise<void> {
  return transaction(async () => {
    const article = await requireArticle({ storyId: change.storyId, lang: change.lang });
    const isPublished = article.status === 'published';
    requireMay(actor, isPublished ? 'article.change-published' : 'article.edit-own');
    const newest = await getRevision(article.id, article.headRevision);
    if (!newest) throw new Error(`Article ${article.id} has lost its revision ${article.headRevision}.`);
    const { title, lead, body } = change.text;
    const text = { title, lead, body, fields: fieldsOf(change.text) };
    const kept = {
      articleId: article.id,
      version: article.version + 1,
      newest: { ...newest, isSealed: true },
      text,
      isSealed: true,
    };
    const number = await writeRevision(actor, kept, now);
    await noteSaved(actor, article, { text, number }, now);
    if (isPublished)
      await putLive(article, { revision: number, publishedAt: article.publishedAt, updatedAt: now }, now);
    await noteAct(actor, { action: 'change', noun: 'article', nounId: article.id }, now);
  });
}
