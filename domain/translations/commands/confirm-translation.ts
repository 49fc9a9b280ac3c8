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
import { sourceRevision } from '../rules.ts';

/** «Still right»: the translation says what its source says now. Throws `not-found`, `forbidden`, `article-missing` without a source. */
export function confirmTranslation(actor: Actor, articleId: number, now: Date): Promise<void> {
  return transaction(async () => {
    const article = await findState({ articleId });
    requireEditable(actor, article);
    const revision = await matchSource(article);
    if (revision === null) throw new DomainError('article-missing', { story: article.storyId });
    const details = { revision };
    await noteAct(actor, { action: 'confirm-translation', noun: 'article', nounId: article.id, details }, now);
  });
}

/** Notes that a text was compared with its source as it is now; the number of that revision, null without a source. */
export async function matchSource(article: ArticleState): Promise<number | null> {
  const source = await findState({ storyId: article.storyId, lang: otherLang(article.lang) });
  if (!source) return null;
  const revision = sourceRevision(source);
  await sealRevision(source.id, revision);
  const { db, t } = database();
  await db.update(t.articles).set({ translatedFromRevision: revision }).where(eq(t.articles.id, article.id));
  return revision;
}
