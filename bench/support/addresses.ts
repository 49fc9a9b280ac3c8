import { and, asc, count, desc, eq, like } from 'drizzle-orm';
import { database } from '#db/client';
import { bodyText } from '#domain/body/rules';
import type { Lang } from '#lib/lang';
import {
  archivePath,
  articlePath,
  authorPath,
  homePath,
  pagePath,
  placePath,
  popularPath,
  rubricPath,
  tagPath,
  withLang,
} from '#lib/paths';

const stream = 'zhanalyqtar';
const perPage = 24;

/** The published article whose text is nearest to a number of characters; of equals the one with a picture, then the newest. */
export async function nearestArticle(lang: Lang, characters: number): Promise<{ path: string; title: string }> {
  const { db, t } = database();
  const rows = await db
    .select({
      id: t.articles.storyId,
      slug: t.articles.slug,
      title: t.articles.title,
      body: t.articles.body,
      hero: t.stories.heroMediaId,
    })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .where(and(eq(t.articles.lang, lang), eq(t.articles.status, 'published')))
    .orderBy(desc(t.articles.storyId));
  const pictured = rows.some((row) => row.hero !== null) ? rows.filter((row) => row.hero !== null) : rows;
  const far = pictured.map((row) => ({ row, off: Math.abs(bodyText(row.body).length - characters) }));
  const [nearest] = far.sort((a, b) => a.off - b.off);
  if (!nearest) throw new Error(`no article in ${lang}`);
  return { path: articlePath(lang, nearest.row.id, nearest.row.slug), title: nearest.row.title };
}

/** Addresses of every kind of page of one language, several of a kind where there are several. */
export async function listAddresses(lang: Lang): Promise<Map<string, string[]>> {
  const pages = Math.ceil((await countOf('all', lang)) / perPage);
  const found = new Map<string, string[]>([
    ['front', [homePath(lang)]],
    ['article', await articlePaths(lang, 40)],
    ['rubric', await pathsOf('rubric:', lang)],
    ['stream, page 1', [rubricPath(lang, stream)]],
  ]);
  for (const page of [100, 1_000]) {
    if (pages < page) continue;
    const near = Array.from({ length: 5 }, (_, step) => pagePath(rubricPath(lang, stream), page - step));
    found.set(`stream, page ${page}`, near);
  }
  for (const kind of ['tag:', 'place:', 'author:']) found.set(kind.slice(0, -1), await pathsOf(kind, lang));
  const days = (await largestLists('day:', lang, 5)).map((list) => list.slice('day:'.length).split('-'));
  found.set('archive, year', unique(days.map(([year = '']) => archivePath(lang, year))));
  found.set('archive, month', unique(days.map(([year = '', month = '']) => archivePath(lang, year, month))));
  found.set('archive, day', unique(days.map((parts) => archivePath(lang, ...parts))));
  for (const period of ['day', 'week', 'month']) found.set(`popular, ${period}`, [popularAddress(lang, period)]);
  found.set('missing', [withLang(lang, '/no-such-page')]);
  return new Map([...found].filter(([, paths]) => paths.length > 0));
}

/** The week is the address without a parameter. */
function popularAddress(lang: Lang, period: string): string {
  return period === 'week' ? popularPath(lang) : `${popularPath(lang)}?period=${period}`;
}

async function articlePaths(lang: Lang, wanted: number): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.storyId, slug: t.articles.slug })
    .from(t.articles)
    .where(and(eq(t.articles.lang, lang), eq(t.articles.status, 'published')))
    .orderBy(asc(t.articles.storyId));
  const step = Math.max(1, Math.floor(rows.length / wanted));
  return rows.filter((_, at) => at % step === 0).map(({ id, slug }) => articlePath(lang, id, slug));
}

async function pathsOf(kind: string, lang: Lang): Promise<string[]> {
  const { db, t } = database();
  const [table, path] = tableOf(kind);
  const rows = await db.select({ id: table.id, slug: table.slug }).from(table);
  const slugs = new Map(rows.map((row) => [`${kind}${row.id}`, row.slug]));
  return (await largestLists(kind, lang, 5)).flatMap((list) => slugs.get(list) ?? []).map((slug) => path(lang, slug));

  function tableOf(name: string) {
    if (name === 'tag:') return [t.tags, tagPath] as const;
    if (name === 'place:') return [t.places, placePath] as const;
    return name === 'author:' ? ([t.authors, authorPath] as const) : ([t.rubrics, rubricPath] as const);
  }
}

async function largestLists(kind: string, lang: Lang, limit: number): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ list: t.listings.list, size: count() })
    .from(t.listings)
    .where(and(like(t.listings.list, `${kind}%`), eq(t.listings.lang, lang)))
    .groupBy(t.listings.list)
    .orderBy(desc(count()), asc(t.listings.list))
    .limit(limit);
  return rows.map((row) => row.list);
}

async function countOf(list: string, lang: Lang): Promise<number> {
  const { db, t } = database();
  const [row] = await db
    .select({ size: count() })
    .from(t.listings)
    .where(and(eq(t.listings.list, list), eq(t.listings.lang, lang)));
  return row?.size ?? 0;
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)];
}
