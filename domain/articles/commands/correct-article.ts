import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { getArticleState } from '../queries.ts';
import { correctionsList } from '../rules.ts';

/** Adds a public correction notice to a published article. Throws `forbidden`, `article-missing`. */
export async function correctArticle(
  actor: Actor,
  correction: { storyId: number; lang: Lang; text: string },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.correct');
  return transaction(async () => {
    const { db, t } = database();
    const { storyId, lang, text } = correction;
    const article = await getArticleState(storyId, lang);
    if (article?.status !== 'published') throw new DomainError('article-missing', { story: storyId });
    await db.insert(t.corrections).values({ articleId: article.id, text, at: now });
    await noteChanges([tagOfStory(storyId), tagOfList(correctionsList, lang)], now);
    await noteAct(actor, { action: 'correct', noun: 'article', nounId: article.id, details: { text } }, now);
  });
}
