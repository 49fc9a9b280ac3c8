import { and, asc, isNotNull, lte, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { publishNow } from '#domain/articles/commands/publish-article';
import { dropEarlierTakedown } from '#domain/articles/commands/set-times';
import { takeDownNow } from '#domain/articles/commands/take-down-article';
import { findState } from '#domain/articles/queries';
import type { ArticleState } from '#domain/articles/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';

export type DueOutcome = { published: number; takenDown: number; failed: { articleId: number; reason: string }[] };

type DueAct = 'published' | 'takenDown';

/** Most articles of either kind a run looks at; the next run goes on. */
const perRun = 200;

/**
 * Publishes and takes down what was planned for `now` or earlier, oldest plan first, each in a transaction of its own that looks again:
 * with two processes, and after any pause, each exactly once. What was to be gone again by `now` is never shown to readers. One that
 * cannot be published stays planned and keeps no other back.
 */
export async function publishDue(actor: Actor, now: Date): Promise<DueOutcome> {
  requireMay(actor, 'jobs.run');
  const outcome: DueOutcome = { published: 0, takenDown: 0, failed: [] };
  const attempt = async (articleId: number, work: () => Promise<DueAct[]>): Promise<void> => {
    try {
      for (const act of await work()) outcome[act] += 1;
    } catch (error) {
      outcome.failed.push({ articleId, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  for (const id of await listDue('scheduledAt', now)) await attempt(id, () => publishPlanned(actor, id, now));
  for (const id of await listDue('unpublishAt', now)) await attempt(id, () => takeDownPlanned(actor, id, now));
  return outcome;
}

/**
 * Numbers of articles whose moment has come. `|| ''` keeps SQLite from going through everything that is published: the index on
 * the moment holds only what is planned.
 */
async function listDue(moment: 'scheduledAt' | 'unpublishAt', now: Date): Promise<number[]> {
  const { db, t } = database();
  const column = t.articles[moment];
  const status = moment === 'scheduledAt' ? 'scheduled' : 'published';
  const rows = await db
    .select({ id: t.articles.id })
    .from(t.articles)
    .where(and(isNotNull(column), lte(column, now), sql`${t.articles.status} || '' = ${status}`))
    .orderBy(asc(column), asc(t.articles.id))
    .limit(perRun);
  return rows.map((row) => row.id);
}

function publishPlanned(actor: Actor, articleId: number, now: Date): Promise<DueAct[]> {
  return transaction(async () => {
    const article = await findState({ articleId });
    if (article?.status !== 'scheduled' || !hasCome(article.scheduledAt, now)) return [];
    await dropEarlierTakedown(actor, article, article.scheduledAt, now);
    await publishNow(actor, article, now);
    const isOver = hasCome(article.unpublishAt, now);
    return ['published', ...(isOver ? await takeDownPlanned(actor, articleId, now) : [])];
  });
}

/** Looks again; joins the transaction of the publication where both moments have passed. */
function takeDownPlanned(actor: Actor, articleId: number, now: Date): Promise<DueAct[]> {
  return transaction(async () => {
    const article: ArticleState | null = await findState({ articleId });
    if (article?.status !== 'published' || !hasCome(article.unpublishAt, now)) return [];
    await takeDownNow(actor, article, { plannedFor: article.unpublishAt.toISOString() }, now);
    return ['takenDown'];
  });
}

function hasCome(at: Date | null, now: Date): at is Date {
  return at !== null && at <= now;
}
