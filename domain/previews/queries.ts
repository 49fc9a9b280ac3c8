import { and, eq, max } from 'drizzle-orm';
import { database } from '#db/client';
import { requireStatus } from '#domain/articles/commands/require-article';
import { requireReadable } from '#domain/articles/policy';
import { findState, getArticle } from '#domain/articles/queries';
import { slugOf, wordCountOf } from '#domain/articles/rules';
import type { Article } from '#domain/articles/types';
import { getRevision } from '#domain/revisions/queries';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { readPreview, signPreview } from './rules.ts';

const daysOpen = 7;
const dayMs = 86_400_000;

/**
 * A link's token for showing an article to somebody without an account: a week, until it changes hands or is taken down. Throws
 * `not-found`, `article-state` (taken down).
 */
export async function makePreview(
  actor: Actor,
  articleId: number,
  secret: string,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const article = await findState({ articleId });
  if (!article) throw new DomainError('not-found', {});
  requireReadable(actor, { ...article, status: 'draft' });
  requireStatus(article, 'draft', 'review', 'scheduled', 'published');
  const { ownerId } = article;
  const handOverId = await findHandOver(articleId);
  const expiresAt = new Date(now.getTime() + daysOpen * dayMs);
  return { token: signPreview({ articleId, ownerId, handOverId, expiresAt }, secret), expiresAt };
}

/**
 * The article a token opens, with its newest text; null for a token that is not ours, has expired, or whose article changed hands, was
 * put away or taken down.
 */
export async function getPreviewed(token: string, secret: string, now: Date): Promise<Article | null> {
  const preview = readPreview(token, secret, now);
  const state = preview ? await findState({ articleId: preview.articleId }) : null;
  if (!preview || !state || state.putAwayAt || state.status === 'taken-down') return null;
  if (state.ownerId !== preview.ownerId || (await findHandOver(state.id)) !== preview.handOverId) return null;
  const article = await getArticle(state.storyId, state.lang);
  const text = (await getRevision(state.id, state.headRevision))?.text;
  if (!article || !text) return null;
  const { title, lead, body, fields } = text;
  const { slug, ...others } = fields;
  const wordCount = wordCountOf(lead, body);
  return { ...article, title, lead, body, ...others, wordCount, slug: slug ?? slugOf(title) };
}

/** The journal's line of the last time an article changed hands. */
async function findHandOver(articleId: number): Promise<number | null> {
  const { db, t } = database();
  const { id, noun, nounId, action } = t.audit;
  const [row] = await db
    .select({ id: max(id) })
    .from(t.audit)
    .where(and(eq(noun, 'article'), eq(nounId, String(articleId)), eq(action, 'hand-over')));
  return row?.id ?? null;
}
