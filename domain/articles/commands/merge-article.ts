import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { addSealed } from '#domain/revisions/commands/restore-revision';
import type { Actor } from '#domain/sessions/types';
import { parseArticleText } from '../input.ts';
import { requireEditable } from '../policy.ts';
import { findState } from '../queries.ts';
import type { Saved } from '../types.ts';
import { requireVersion } from './require-article.ts';
import { type ArticleSave, noteSaved } from './save-article.ts';

export type MergeSave = ArticleSave & {
  /** The actor's own text as it was before merging: kept as a revision too. */
  mine: Pick<ArticleSave, 'text' | 'fields'>;
};

/**
 * Saves what became of two texts, and the actor's own one before it, each as a sealed revision; the other's is in the history already.
 * Throws what `saveArticle` throws; `baseVersion` is that of the other's text.
 */
export async function mergeArticle(actor: Actor, merge: MergeSave, now: Date): Promise<Saved> {
  const merged = parseArticleText(merge);
  const mine = parseArticleText(merge.mine);
  return transaction(async () => {
    const article = await findState({ articleId: merge.articleId });
    requireEditable(actor, article);
    requireVersion(actor, article, merge.baseVersion);
    const { id: articleId, headRevision: theirs } = article;
    const version = article.version + 1;
    const own = await addSealed(actor, { articleId, version, behind: theirs, text: mine }, now);
    const number = await addSealed(actor, { articleId, version, behind: own, text: merged }, now);
    await noteSaved(actor, article, { text: merged, number }, now);
    const details = { mine: own, theirs, revision: number };
    await noteAct(actor, { action: 'merge', noun: 'article', nounId: article.id, details }, now);
    return { version, revision: number, savedAt: now };
  });
}
