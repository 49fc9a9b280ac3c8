import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireEditable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import type { ArticleState } from '#domain/articles/types';
import { noteAct } from '#domain/audit/commands/note-act';
import { sealRevision } from '#domain/revisions/commands/write-revision';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { otherLang } from '#lib/lang';
import { sourceMark, sourceRevision } from '../rules.ts';

export type Confirmation = {
  articleId: number;
  /** `sourceMark` of the source the actor compared with; null where none was shown. */
  seen: string | null;
};

/**
 * «Still right»: the translation says what its source says now. Throws `not-found`, `forbidden`, `article-missing` without a source,
 * `source-changed` where the source says something else by now than what was seen.
 */
export function confirmTranslation(actor: Actor, { articleId, seen }: Confirmation, now: Date): Promise<void> {
  return transaction(async () => {
    const article = await findState({ articleId });
    requireEditable(actor, article);
    const source = await findSource(article);
    if (!source) throw new DomainError('article-missing', { story: article.storyId });
    if (seen !== null && seen !== sourceMark(source)) throw new DomainError('source-changed');
    const revision = await matchSource(article);
    const details = { revision };
    await noteAct(actor, { action: 'confirm-translation', noun: 'article', nounId: article.id, details }, now);
  });
}

/** Notes that a text was compared with its source as it is now; the number of that revision, null without a source. */
export async function matchSource(article: ArticleState): Promise<number | null> {
  const source = await findSource(article);
  if (!source) return null;
  const revision = sourceRevision(source);
  await sealRevision(source.id, revision);
  const { db, t } = database();
  await db.update(t.articles).set({ translatedFromRevision: revision }).where(eq(t.articles.id, article.id));
  return revision;
}

function findSource({ storyId, lang }: ArticleState): Promise<ArticleState | null> {
  return findState({ storyId, lang: otherLang(lang) });
}
