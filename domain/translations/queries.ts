import { aliasedTable, and, count, desc, eq, gt, inArray, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { mayEdit, mayRead, requireReadable } from '#domain/articles/policy';
import { findState, listStates } from '#domain/articles/queries';
import type { ArticleState } from '#domain/articles/types';
import { compareTexts } from '#domain/compare/rules';
import type { DeskRow } from '#domain/desk/types';
import { everything } from '#domain/listings/rules';
import { getRevision } from '#domain/revisions/queries';
import { mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { type Lang, otherLang } from '#lib/lang';
import { sourceMark, sourceRevision } from './rules.ts';
import type { MissingTranslation, StaleTranslation, TranslationState } from './types.ts';

export type Page<T> = { rows: T[]; total: number };
type Range = { limit: number; offset: number };

/** How a text stands to the one it was translated from; null for an original, or where the actor may not read the source. Throws `not-found`. */
export async function getTranslation(actor: Actor, articleId: number): Promise<TranslationState | null> {
  const article = await findState({ articleId });
  requireReadable(actor, article);
  const comparedWith = article.translatedFromRevision;
  const source = await findState({ storyId: article.storyId, lang: otherLang(article.lang) });
  if (comparedWith === null || !source || !mayRead(actor, source)) return null;
  const revision = sourceRevision(source);
  const isStale = revision > comparedWith;
  const before = isStale ? (await getRevision(source.id, comparedWith))?.text : null;
  const after = isStale ? (await getRevision(source.id, revision))?.text : null;
  const { id, lang, status, title } = source;
  return {
    source: { articleId: id, lang, status, title, revision, mark: sourceMark(source) },
    ...{ comparedWith, isStale, difference: before && after ? compareTexts(before, after) : null },
  };
}

/** Translations whose source changed, those whose source was saved last first; a reporter sees their own. */
export async function listStale(actor: Actor, range: Range): Promise<Page<StaleTranslation>> {
  const { db } = database();
  const { article, source, isStale } = staleness(actor);
  const rows = await db
    .select({
      ...{ storyId: article.storyId, articleId: article.id, lang: article.lang, status: article.status },
      ...{ title: article.title, sourceTitle: source.title, sourceSavedAt: source.savedAt },
    })
    .from(article)
    .innerJoin(source, and(eq(source.storyId, article.storyId), ne(source.lang, article.lang)))
    .where(isStale)
    .orderBy(desc(source.savedAt), desc(article.id))
    .limit(range.limit)
    .offset(range.offset);
  return { rows, total: await countStale(actor) };
}

/** How many translations `listStale` has for this person. */
export async function countStale(actor: Actor): Promise<number> {
  const { db } = database();
  const { article, source, isStale } = staleness(actor);
  const [row] = await db
    .select({ count: count() })
    .from(article)
    .innerJoin(source, and(eq(source.storyId, article.storyId), ne(source.lang, article.lang)))
    .where(isStale);
  return row?.count ?? 0;
}

/**
 * Published articles of one language whose story readers do not find in the other, newest first, each with what the desk has begun in
 * it. Readers see them all, so does the desk.
 */
export async function listMissing(lang: Lang, range: Range): Promise<Page<MissingTranslation>> {
  const { db, t } = database();
  const isMissing = isPublishedOnlyIn(lang);
  const alone = db
    .select({ storyId: t.listings.storyId, listedAt: t.listings.publishedAt })
    .from(t.listings)
    .where(isMissing)
    .orderBy(desc(t.listings.publishedAt), desc(t.listings.storyId))
    .limit(range.limit)
    .offset(range.offset)
    .as('alone');
  const a = t.articles;
  const begun = aliasedTable(a, 'begun');
  const { id, status, ownerId, putAwayAt, savedAt, savedBy } = begun;
  const rows = await db
    .select({
      ...{ storyId: a.storyId, articleId: a.id, lang: a.lang, title: a.title, publishedAt: a.publishedAt },
      begun: { articleId: id, status, ownerId, putAwayAt, savedAt, savedBy },
    })
    .from(alone)
    .innerJoin(a, and(eq(a.storyId, alone.storyId), eq(a.lang, lang)))
    .leftJoin(begun, and(eq(begun.storyId, alone.storyId), eq(begun.lang, otherLang(lang))))
    .orderBy(desc(alone.listedAt), desc(alone.storyId));
  const [sum] = await db.select({ count: count() }).from(t.listings).where(isMissing);
  return { rows, total: sum?.count ?? 0 };
}

/** A language stands in no list unless it is published: an index answers that without reaching for the article. */
function isPublishedOnlyIn(lang: Lang): SQL | undefined {
  const { db, t } = database();
  const other = aliasedTable(t.listings, 'other');
  const isOther = and(eq(other.storyId, t.listings.storyId), eq(other.lang, otherLang(lang)));
  const inOther = db.select({ storyId: other.storyId }).from(other).where(isOther);
  return and(eq(t.listings.list, everything), eq(t.listings.lang, lang), notExists(inOther));
}

function staleness(actor: Actor) {
  const article = database().t.articles;
  const source = aliasedTable(article, 'source');
  const shown = sql`coalesce(${source.liveRevision}, ${source.headRevision})`;
  const current: SQL = sql`case when ${source.status} = 'published' then ${shown} else ${source.headRevision} end`;
  const { translatedFromRevision } = article;
  const isOwn = mayAct(actor, 'article.read-any') ? undefined : eq(article.ownerId, actor.userId ?? 0);
  const isStale = and(gt(translatedFromRevision, 0), sql`${current} > ${translatedFromRevision}`, isOwn);
  return { article, source, isStale };
}

/** Articles of a language that have no text in the other and that the actor may edit, by words of the headline, last saved first; at most `limit`. */
export async function searchAlone(
  actor: Actor,
  search: { lang: Lang; text: string; limit: number },
): Promise<DeskRow[]> {
  const { rows } = await listArticles(actor, parseFilter({ lang: search.lang, q: search.text }));
  const { db, t } = database();
  const { storyId } = t.articles;
  const storyIds = rows.map((row) => row.storyId);
  const paired =
    storyIds.length === 0
      ? []
      : await db
          .select({ storyId })
          .from(t.articles)
          .where(and(inArray(storyId, storyIds), eq(t.articles.lang, otherLang(search.lang))));
  const taken = new Set(paired.map((row) => row.storyId));
  return rows.filter((row) => !taken.has(row.storyId) && mayEdit(actor, row)).slice(0, search.limit);
}

/** The story a text belonged to before it was linked with another language, to which it can go back; null where there is none. */
export async function getFormerStory({ id, storyId }: Pick<ArticleState, 'id' | 'storyId'>): Promise<number | null> {
  const { db, t } = database();
  const { noun, nounId, action, details } = t.audit;
  const [act] = await db
    .select({ action, details })
    .from(t.audit)
    .where(and(eq(noun, 'article'), eq(nounId, String(id)), inArray(action, ['link', 'part'])))
    .orderBy(desc(t.audit.id))
    .limit(1);
  const { from, story } = act?.details ?? {};
  if (act?.action !== 'link' || typeof from !== 'number' || story !== storyId) return null;
  return (await listStates(from)).length === 0 ? from : null;
}
