import { setImmediate as otherWork } from 'node:timers/promises';
import { and, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { readTarget } from '#domain/health/rules';
import { getStoryVersion } from '#domain/stories/queries';
import type { Lang } from '#lib/lang';
import { articlePath, authorPath, placePath, rubricPath, staticPagePath, tagPath } from '#lib/paths';
import { lossySlug } from '#lib/text/lossy-slug';
import { slugify } from '#lib/text/slug';
import { type Clues, readClues } from './clues.ts';

/** Where an address that leads nowhere may be led to: a decoded public path, and what stands there. */
export type Suggestion = { path: string; title: string };

const leastLetters = 6;
const mostCandidates = 50;

/**
 * For each path (decoded) what it may have meant: an article with this slug, number or the slug an older site gave its headline;
 * a rubric, tag, author, place or page of that name. Only what readers can see now; paths without a suggestion are absent.
 */
export async function suggestAims(paths: readonly string[]): Promise<Map<string, Suggestion>> {
  const names = await listNames();
  const found = new Map<string, Suggestion>();
  for (const path of paths) {
    const clues = await cluesOf(path);
    const suggestion = findName(clues, names) ?? (await findArticle(clues));
    if (suggestion) found.set(path, suggestion);
    await otherWork();
  }
  return found;
}

/** Of an address of our own form the words only: its number is none of ours, or has no text in this language. */
async function cluesOf(path: string): Promise<Clues> {
  const clues = readClues(path);
  const target = readTarget(path);
  if (target?.kind !== 'story') return clues;
  return { ...clues, id: null, ...((await getStoryVersion(target.id)) !== null && { slug: '' }) };
}

type Named = { kind: NonNullable<Clues['list']>; slug: string; lang: Lang; name: string };

const pathOf = { rubric: rubricPath, tag: tagPath, author: authorPath, place: placePath, page: staticPagePath };

async function listNames(): Promise<Named[]> {
  const { db, t } = database();
  const names: Named[] = [];
  for (const [kind, table] of [
    ['rubric', t.rubrics],
    ['tag', t.tags],
    ['author', t.authors],
    ['place', t.places],
  ] as const)
    for (const { slug, name } of await db.select({ slug: table.slug, name: table.name }).from(table))
      names.push({ kind, slug, lang: 'kk', name: name.kk }, { kind, slug, lang: 'ru', name: name.ru });
  for (const { slug, lang, title } of await db
    .select({ slug: t.pages.slug, lang: t.pages.lang, title: t.pages.title })
    .from(t.pages))
    names.push({ kind: 'page', slug, lang, name: title });
  return names;
}

function findName({ slug, list, lang }: Clues, names: readonly Named[]): Suggestion | null {
  if (slug === '') return null;
  const meant = names.filter(({ kind, ...each }) => (list === null || kind === list) && isNamed(each, slug));
  const best = meant.find((each) => each.lang === lang) ?? meant[0];
  return best ? { path: pathOf[best.kind](lang, best.slug), title: best.name } : null;
}

function isNamed(each: { slug: string; name: string }, slug: string): boolean {
  return each.slug === slug || slugify(each.name) === slug || lossySlug(each.name) === slug;
}

type Candidate = { storyId: number; lang: Lang; slug: string; title: string };

async function findArticle(clues: Clues): Promise<Suggestion | null> {
  const { slug, id } = clues;
  const found =
    (await bySlug(slug, clues.lang)) ?? (await byNumber(id, clues.lang)) ?? (await byOldSlug(slug, clues.lang));
  return found && { path: articlePath(found.lang, found.storyId, found.slug), title: found.title };
}

async function bySlug(slug: string, lang: Lang): Promise<Candidate | null> {
  if (slug.length < leastLetters) return null;
  const { t } = database();
  return inLang(await listPublished(eq(t.articles.slug, slug)), lang);
}

async function byNumber(id: number | null, lang: Lang): Promise<Candidate | null> {
  if (id === null) return null;
  const { t } = database();
  return inLang(await listPublished(eq(t.articles.storyId, id)), lang);
}

/** What the site before this one would have called a headline is filed with each published article. */
async function byOldSlug(slug: string, lang: Lang): Promise<Candidate | null> {
  if (slug.length < leastLetters) return null;
  const { db, t } = database();
  const isMeant = eq(t.oldSlugs.slug, slug);
  const rows = await db.select({ storyId: t.oldSlugs.storyId }).from(t.oldSlugs).where(isMeant).limit(mostCandidates);
  if (rows.length === 0) return null;
  const storyIds = rows.map(({ storyId }) => storyId);
  return inLang(await listPublished(inArray(t.articles.storyId, storyIds)), lang);
}

async function listPublished(which: ReturnType<typeof eq>): Promise<Candidate[]> {
  const { db, t } = database();
  return db
    .select({ storyId: t.articles.storyId, lang: t.articles.lang, slug: t.articles.slug, title: t.articles.title })
    .from(t.articles)
    .where(and(which, eq(t.articles.status, 'published')))
    .limit(mostCandidates);
}

function inLang(candidates: readonly Candidate[], lang: Lang): Candidate | null {
  return candidates.find((each) => each.lang === lang) ?? candidates[0] ?? null;
}
