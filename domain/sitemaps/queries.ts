import { aliasedTable, and, asc, count, desc, eq, exists, gte, isNotNull, isNull, lt, max, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { getArchiveSpan } from '#domain/listings/queries';
import { everything } from '#domain/listings/rules';
import { mayGoToAggregators } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';
import { mapPartOf, maxNews, monthRange, monthsBetween, newsHours, rowsPerPart, undated } from './rules.ts';
import type { ListedNoun, MapArticle, MapList, MapMonth, MapNews } from './types.ts';

/** The months in which anything was published, oldest first, then the undated articles; none of them is empty. */
export async function listMapMonths(): Promise<MapMonth[]> {
  const spans = [await getArchiveSpan('kk'), await getArchiveSpan('ru')].filter((span) => span !== null);
  const first = spans.map((span) => span.first).sort()[0];
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  const months = first && last ? await readMonths(monthsBetween(first, last)) : [];
  const gone = await listGone();
  return [...months, await readUndated()]
    .filter((month) => month.count > 0)
    .map((month) => ({ ...month, changedAt: later(month.changedAt, gone.get(month.of) ?? null) }));
}

/** When anything was last taken down out of each part: that changed it as well. */
async function listGone(): Promise<Map<string, Date>> {
  const { db, t } = database();
  const { status, publishedAt, takenDownAt } = t.articles;
  const rows = await db
    .select({ publishedAt, takenDownAt })
    .from(t.articles)
    .where(and(eq(status, 'taken-down'), isNotNull(takenDownAt)))
    .orderBy(asc(takenDownAt));
  return new Map(rows.flatMap((row) => (row.takenDownAt ? [[mapPartOf(row.publishedAt), row.takenDownAt]] : [])));
}

/** When the newest article of a language came out; null where none did or its date is not known. */
export async function getNewest(lang: Lang): Promise<Date | null> {
  const { db, t } = database();
  const { list, publishedAt } = t.listings;
  const [row] = await db
    .select({ newest: max(publishedAt) })
    .from(t.listings)
    .where(and(eq(list, everything), eq(t.listings.lang, lang)));
  return row?.newest ?? null;
}

/** One statement for all of them: a paper of thirty years has hundreds of months. */
async function readMonths(months: readonly string[]): Promise<MapMonth[]> {
  const { db, t } = database();
  const { status, publishedAt } = t.articles;
  const of = sql<string>`month.column1`;
  const isIn = sql`${publishedAt} >= month.column2 and ${publishedAt} < month.column3`;
  const rows = await db
    .select({ of, ...changes() })
    .from(sql`(values ${sql.join(months.map(monthRow), sql`, `)}) as month`)
    .innerJoin(t.articles, and(eq(status, 'published'), isIn))
    .groupBy(of)
    .orderBy(of);
  return rows.map(toMonth);
}

function monthRow(month: string) {
  const { from, to } = monthRange(month);
  return sql`(${month}, cast(${from.getTime()} as bigint), cast(${to.getTime()} as bigint))`;
}

async function readUndated(): Promise<MapMonth> {
  const { db, t } = database();
  const [row] = await db.select(changes()).from(t.articles).where(isPublishedIn(undated));
  return toMonth({ of: undated, count: 0, published: null, updated: null, restored: null, ...row });
}

function changes() {
  const { publishedAt, updatedAt, restoredAt } = database().t.articles;
  return { count: count(), published: max(publishedAt), updated: max(updatedAt), restored: max(restoredAt) };
}

type Changes = Record<'published' | 'updated' | 'restored', Date | null>;

function toMonth({ of, count: articles, ...changed }: Changes & { of: string; count: number }): MapMonth {
  return { of, count: articles, changedAt: lastOf(changed) };
}

function lastOf({ published, updated, restored }: Changes): Date | null {
  return later(later(published, updated), restored);
}

function isPublishedIn(of: string) {
  const { articles } = database().t;
  const isPublished = eq(articles.status, 'published');
  if (of === undated) return and(isPublished, isNull(articles.publishedAt));
  const { from, to } = monthRange(of);
  return and(isPublished, gte(articles.publishedAt, from), lt(articles.publishedAt, to));
}

/** One file of a part, oldest article first, so that a full file does not change when another is published; `number` from 1. */
export async function listMapArticles(of: string, number: number): Promise<MapArticle[]> {
  const { db, t } = database();
  const { id, storyId, lang, slug, publishedAt, updatedAt, restoredAt } = t.articles;
  const changed = { published: publishedAt, updated: updatedAt, restored: restoredAt };
  const more = { heroMediaId: t.stories.heroMediaId, otherSlug: otherSlug() };
  const rows = await db
    .select({ id, storyId, lang, slug, ...changed, ...more })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, storyId))
    .where(isPublishedIn(of))
    .orderBy(asc(publishedAt), asc(storyId), asc(lang))
    .limit(rowsPerPart)
    .offset((number - 1) * rowsPerPart);
  return rows.map(({ published, updated, restored, ...row }) => ({
    ...row,
    changedAt: lastOf({ published, updated, restored }),
  }));
}

function otherSlug() {
  const { db, t } = database();
  const other = aliasedTable(t.articles, 'other');
  // Named rather than denied: SQLite then goes by the unique index and not, for every row, through all that is published.
  const otherLang = sql`case ${t.articles.lang} when 'kk' then 'ru' else 'kk' end`;
  const isOther = and(eq(other.storyId, t.articles.storyId), eq(other.lang, otherLang));
  const published = db
    .select({ slug: other.slug })
    .from(other)
    .where(and(isOther, eq(other.status, 'published')));
  return sql<string | null>`(${published})`;
}

const listedAs: Record<ListedNoun, string> = { rubrics: 'rubric:', places: 'place:', tags: 'tag:', authors: 'author:' };

/** The pages of a noun that list anything, in the order they were made; `offset` and `limit` count those. */
export async function listMapLists(noun: ListedNoun, range: { limit: number; offset: number }): Promise<MapList[]> {
  const { db, t } = database();
  const table = t[noun];
  const newest = (lang: Lang) =>
    sql<Date | null>`(${db
      .select({ at: max(t.listings.publishedAt) })
      .from(t.listings)
      .where(and(eq(t.listings.list, listOfRow(noun)), eq(t.listings.lang, lang)))})`.mapWith(t.listings.publishedAt);
  const rows = await db
    .select({ slug: table.slug, name: table.name, kk: newest('kk'), ru: newest('ru') })
    .from(table)
    .where(holdsAnything(noun))
    .orderBy(asc(table.id))
    .limit(range.limit)
    .offset(range.offset);
  return rows.map(({ slug, name, kk, ru }) => ({ slug, name, changedAt: { kk, ru } }));
}

/** How many of them there are: what the parts of a noun are counted by. */
export async function countMapLists(noun: ListedNoun): Promise<number> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t[noun]).where(holdsAnything(noun));
  return row?.count ?? 0;
}

function holdsAnything(noun: ListedNoun) {
  const { db, t } = database();
  const { list, storyId } = t.listings;
  return exists(
    db
      .select({ storyId })
      .from(t.listings)
      .where(eq(list, listOfRow(noun))),
  );
}

/** The list a row of the noun's table shows. */
function listOfRow(noun: ListedNoun) {
  const { t } = database();
  const own = sql`${listedAs[noun]} || ${t[noun].id}`;
  return noun === 'rubrics' ? sql`case when ${t.rubrics.isStream} then ${everything} else ${own} end` : own;
}

/** What was published in the last 48 hours, newest first, without what is no news of the paper's own. */
export async function listMapNews(lang: Lang, now: Date): Promise<MapNews[]> {
  const { db, t } = database();
  const { storyId, slug, title, publishedAt } = t.articles;
  const oldest = new Date(now.getTime() - newsHours * 3_600_000);
  const rows = await db
    .select({ storyId, slug, title, publishedAt, format: t.stories.format })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, storyId))
    .where(and(eq(t.articles.status, 'published'), gte(publishedAt, oldest), eq(t.articles.lang, lang)))
    .orderBy(desc(publishedAt), desc(storyId))
    .limit(maxNews);
  return rows.filter(mayGoToAggregators).map((row) => ({
    ...{ storyId: row.storyId, slug: row.slug, title: row.title },
    publishedAt: row.publishedAt ?? now,
  }));
}

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
