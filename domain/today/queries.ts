import { and, asc, count, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { isKnownTo, listRows } from '#domain/article-table/queries';
import { overdueMs } from '#domain/articles/rules';
import type { ArticleState } from '#domain/articles/types';
import type { ArticleNote, PlannedMoment, Today } from '#domain/desk/types';
import { countFailedPings } from '#domain/pings/queries';
import { mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { countStale } from '#domain/translations/queries';

const shown = 12;
const dayMs = 86_400_000;

/** What waits for this person now. */
export async function getToday(actor: Actor, now: Date): Promise<Today> {
  const { t } = database();
  const isOwn = eq(t.articles.ownerId, actor.userId ?? 0);
  const isDraft = and(isOwn, eq(t.articles.status, 'draft'), isNull(t.articles.putAwayAt));
  const maySeeAll = mayAct(actor, 'article.read-any');
  const isWaiting = and(eq(t.articles.status, 'review'), maySeeAll ? undefined : isOwn);
  return {
    drafts: await listDrafts(isDraft),
    review: await listRows(await listIds(isWaiting, asc(t.articles.savedAt))),
    overdue: await listOverdue(actor, now),
    scheduled: await listScheduled(actor, now, new Date(now.getTime() + 7 * dayMs)),
    counts: {
      drafts: await countArticles(isDraft),
      review: await countArticles(isWaiting),
      staleTranslations: await countStale(actor),
      newLetters: mayAct(actor, 'inbox.read') ? await countNewLetters() : 0,
      failedPings: await countFailedPings(actor, now),
    },
  };
}

/**
 * What is planned between two moments (`to` not included), in order of time: publications, takedowns, ends of embargoes. A reporter
 * sees their own.
 */
export async function listScheduled(actor: Actor, from: Date, to: Date): Promise<PlannedMoment[]> {
  const { t } = database();
  const { scheduledAt, unpublishAt, embargoUntil } = t.articles;
  const within = (column: typeof scheduledAt) => and(gte(column, from), lt(column, to), isPlannedFor(actor));
  return inOrder([
    ...(await listMoments('publish', scheduledAt, and(within(scheduledAt), isOneOf('scheduled')))),
    ...(await listMoments('take-down', unpublishAt, and(within(unpublishAt), isOneOf('published', 'scheduled')))),
    ...(await listMoments('embargo', embargoUntil, and(within(embargoUntil), isOneOf('draft', 'review', 'scheduled')))),
  ]);
}

/** Publications and takedowns that should have happened and could not, of those whose plans the actor sees, longest ago first. */
async function listOverdue(actor: Actor, now: Date): Promise<PlannedMoment[]> {
  const { scheduledAt, unpublishAt } = database().t.articles;
  const isPast = (column: MomentColumn) => and(lt(column, new Date(now.getTime() - overdueMs)), isPlannedFor(actor));
  return inOrder([
    ...(await listMoments('publish', scheduledAt, and(isPast(scheduledAt), isOneOf('scheduled')))),
    ...(await listMoments('take-down', unpublishAt, and(isPast(unpublishAt), isOneOf('published')))),
  ]);
}

function inOrder(moments: PlannedMoment[]): PlannedMoment[] {
  return moments.sort((a, b) => a.at.getTime() - b.at.getTime() || a.articleId - b.articleId);
}

/** Whose plans the actor sees: everybody's, or their own. */
function isPlannedFor(actor: Actor): SQL | undefined {
  const isMine = eq(database().t.articles.ownerId, actor.userId ?? 0);
  return and(isKnownTo(actor), mayAct(actor, 'article.read-any') ? undefined : isMine);
}

/** `|| ''` keeps SQLite from going through everything that is published instead of what is planned. */
function isOneOf(...statuses: ArticleState['status'][]): SQL {
  const list = sql.join(
    statuses.map((status) => sql`${status}`),
    sql`, `,
  );
  return sql`${database().t.articles.status} || '' in (${list})`;
}

type MomentColumn = ReturnType<typeof database>['t']['articles']['scheduledAt' | 'unpublishAt' | 'embargoUntil'];

async function listMoments(
  kind: PlannedMoment['kind'],
  column: MomentColumn,
  where: SQL | undefined,
): Promise<PlannedMoment[]> {
  const { db, t } = database();
  const a = t.articles;
  const rows = await db
    .select({
      ...{ at: column, articleId: a.id, storyId: a.storyId, lang: a.lang, status: a.status, title: a.title },
      ownerName: t.users.name,
    })
    .from(a)
    .leftJoin(t.users, eq(t.users.id, a.ownerId))
    .where(where)
    .orderBy(asc(column), asc(a.id))
    .limit(500);
  return rows.flatMap(({ at, ...row }) => (at ? [{ kind, at, ...row }] : []));
}

async function listDrafts(isDraft: SQL | undefined): Promise<Today['drafts']> {
  const { t } = database();
  const rows = await listRows(await listIds(isDraft, desc(t.articles.savedAt)));
  const returned = await listReturned(rows.map((row) => row.articleId));
  const drafts = rows.map((row) => ({ ...row, returned: returned.get(row.articleId) ?? null }));
  return drafts.sort((a, b) => Number(b.returned !== null) - Number(a.returned !== null));
}

/** Of each article its newest note, where that is one it came back with. */
async function listReturned(articleIds: number[]): Promise<Map<number, ArticleNote>> {
  if (articleIds.length === 0) return new Map();
  const { db, t } = database();
  const n = t.articleNotes;
  const rows = await db
    .select({ articleId: n.articleId, kind: n.kind, text: n.text, actor: n.actor, at: n.at })
    .from(n)
    .where(inArray(n.articleId, articleIds))
    .orderBy(asc(n.id));
  const newest = new Map<number, ArticleNote>(rows.map(({ articleId, ...note }) => [articleId, note]));
  return new Map([...newest].filter(([, note]) => note.kind === 'returned'));
}

async function listIds(where: SQL | undefined, order: SQL): Promise<number[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.id })
    .from(t.articles)
    .where(where)
    .orderBy(order, desc(t.articles.id))
    .limit(shown);
  return rows.map((row) => row.id);
}

async function countArticles(where: SQL | undefined): Promise<number> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t.articles).where(where);
  return row?.count ?? 0;
}

async function countNewLetters(): Promise<number> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t.letters).where(eq(t.letters.status, 'new'));
  return row?.count ?? 0;
}
