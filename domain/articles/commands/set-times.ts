import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { mayAct, requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { almatyMoment } from '#lib/text/dates';
import type { ArticleRef, ArticleState } from '../types.ts';
import { requireArticle } from './require-article.ts';

type Moment = ArticleRef & { /** Null: never. */ at: Date | null };

/**
 * Plans when an article is taken down by itself; the journal tells of it where that is new. As heavy as a takedown, so for those who
 * may take down.
 * Throws `forbidden`, `article-missing`, `article-state` (taken down already), `time-past`.
 */
export async function setUnpublishAt(actor: Actor, moment: Moment, now: Date): Promise<void> {
  requireMay(actor, 'article.take-down');
  return transaction(async () => {
    const { db, t } = database();
    const article = await requireArticle(moment);
    const { at } = moment;
    if (article.status === 'taken-down') throw new DomainError('article-state', { status: article.status });
    const earliest = article.scheduledAt && article.scheduledAt > now ? article.scheduledAt : now;
    if (at && at <= earliest) throw new DomainError('time-past', { at: almatyMoment(at) });
    if (isSame(at, article.unpublishAt)) return;
    await db.update(t.articles).set({ unpublishAt: at }).where(eq(t.articles.id, article.id));
    const details = { at: at?.toISOString() ?? null };
    await noteAct(actor, { action: 'plan-take-down', noun: 'article', nounId: article.id, details }, now);
  });
}

/**
 * Forgets a takedown planned for no later than `from`, the moment the article goes before readers by right: it was no plan for this
 * publication. The journal says so. Part of publishing.
 */
export async function dropEarlierTakedown(actor: Actor, article: ArticleState, from: Date, now: Date): Promise<void> {
  const { id, unpublishAt } = article;
  if (!unpublishAt || unpublishAt > from) return;
  const { db, t } = database();
  await db.update(t.articles).set({ unpublishAt: null }).where(eq(t.articles.id, id));
  const details = { at: null, before: unpublishAt.toISOString() };
  await noteAct(actor, { action: 'plan-take-down', noun: 'article', nounId: id, details }, now);
}

/**
 * Sets before when an article must not be published; the journal tells of it where that is new.
 * Throws `forbidden`, `article-missing`, `article-state` (published already), and `article-embargoed` where the plan is earlier, or the
 * embargo there is would end earlier, and the actor may not break embargoes.
 */
export async function setEmbargo(actor: Actor, moment: Moment, now: Date): Promise<void> {
  requireMay(actor, 'article.schedule');
  return transaction(async () => {
    const { db, t } = database();
    const article = await requireArticle(moment);
    const { at } = moment;
    if (at && article.status === 'published') throw new DomainError('article-state', { status: article.status });
    requireNoEmbargo(actor, article, at && at > now ? at : now);
    const isPlannedEarlier = at !== null && article.scheduledAt !== null && article.scheduledAt < at;
    if (isPlannedEarlier && !mayAct(actor, 'article.break-embargo'))
      throw new DomainError('article-embargoed', { until: almatyMoment(at) });
    if (isSame(at, article.embargoUntil)) return;
    await db.update(t.articles).set({ embargoUntil: at }).where(eq(t.articles.id, article.id));
    const details = { until: at?.toISOString() ?? null };
    await noteAct(actor, { action: 'embargo', noun: 'article', nounId: article.id, details }, now);
  });
}

/** Throws `article-embargoed` where the article may not be published at `at`; chiefs decide otherwise. */
export function requireNoEmbargo(actor: Actor, article: Pick<ArticleState, 'embargoUntil'>, at: Date): void {
  const { embargoUntil } = article;
  if (!embargoUntil || embargoUntil <= at || mayAct(actor, 'article.break-embargo')) return;
  throw new DomainError('article-embargoed', { until: almatyMoment(embargoUntil) });
}

function isSame(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime();
}
