import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { listCards } from '#domain/articles/queries';
import { titleStems } from '#domain/articles/rules';
import type { Article, ArticleCard } from '#domain/articles/types';
import { countListed, listNewestOfEach } from '#domain/listings/queries';
import { everything, listOf } from '#domain/listings/rules';
import type { Lang } from '#lib/lang';
import { type Candidate, rankRelated, rarity } from './rules.ts';

const perList = 40;
/** A stem in more titles than this tells little and costs much. */
const maxFrequency = 400;
const dayMs = 86_400_000;

type Origin = Pick<Article, 'storyId' | 'lang' | 'title' | 'publishedAt' | 'rubricId' | 'tags' | 'places'>;
type Listed = { list: string; storyId: number; publishedAt: Date };

/**
 * Published articles related to this one in its language: those an editor picked in their order, then the found ones, best first;
 * never itself, never the same headline twice.
 */
export async function listRelated(origin: Origin, limit: number, pickedIds: number[] = []): Promise<ArticleCard[]> {
  const found = pickedIds.length < limit ? await findRelated(origin, limit) : [];
  const ids = [...new Set([...pickedIds, ...found])].filter((id) => id !== origin.storyId);
  const cards = await listCards(ids.slice(0, pickedIds.length + limit * 2), origin.lang);
  return withoutRepeats(origin.title, cards).slice(0, limit);
}

async function findRelated(origin: Origin, limit: number): Promise<number[]> {
  const byTitle = await weighTitles(origin);
  const tagLists = origin.tags.map((tag) => listOf.tag(tag.id));
  const placeLists = origin.places.map((place) => listOf.place(place.id));
  const rubricLists = origin.rubricId === null ? [] : [listOf.rubric(origin.rubricId)];
  const pool = new Set(byTitle.keys());
  const newest = await listNewestOfEach([...tagLists, ...rubricLists, ...placeLists], origin.lang, perList);
  for (const id of [...newest.values()].flat()) pool.add(id);
  pool.delete(origin.storyId);
  const filed = await listFiling([...pool], origin.lang);
  const candidates = groupCandidates(filed, { origin, byTitle, tagLists, placeLists, rubricLists });
  return rankRelated(candidates).slice(0, limit * 2);
}

async function weighTitles(origin: Origin): Promise<Map<number, number>> {
  const { db, t } = database();
  const stems = titleStems(origin.title, origin.lang);
  const weights = new Map<number, number>();
  if (stems.length === 0) return weights;
  const isStem = and(eq(t.titleTerms.lang, origin.lang), inArray(t.titleTerms.stem, stems));
  const frequencies = await db
    .select({ stem: t.titleTerms.stem, count: count() })
    .from(t.titleTerms)
    .where(isStem)
    .groupBy(t.titleTerms.stem);
  const telling = frequencies.filter((row) => row.count > 1 && row.count <= maxFrequency);
  if (telling.length === 0) return weights;
  const total = await countListed(everything, origin.lang);
  const rarities = new Map(telling.map((row) => [row.stem, rarity(row.count, total)]));
  const rows = await db
    .select({ stem: t.titleTerms.stem, storyId: t.titleTerms.storyId })
    .from(t.titleTerms)
    .where(and(eq(t.titleTerms.lang, origin.lang), inArray(t.titleTerms.stem, [...rarities.keys()])))
    .orderBy(desc(t.titleTerms.storyId))
    .limit(2_000);
  for (const row of rows) weights.set(row.storyId, (weights.get(row.storyId) ?? 0) + (rarities.get(row.stem) ?? 0));
  const strongest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 60);
  return new Map(strongest);
}

async function listFiling(storyIds: number[], lang: Lang): Promise<Listed[]> {
  if (storyIds.length === 0) return [];
  const { db, t } = database();
  return db
    .select({ list: t.listings.list, storyId: t.listings.storyId, publishedAt: t.listings.publishedAt })
    .from(t.listings)
    .where(and(inArray(t.listings.storyId, storyIds), eq(t.listings.lang, lang)));
}

type Grouping = {
  origin: Origin;
  byTitle: Map<number, number>;
  tagLists: string[];
  placeLists: string[];
  rubricLists: string[];
};

function groupCandidates(filed: Listed[], grouping: Grouping): Candidate[] {
  const { origin, byTitle, tagLists, placeLists, rubricLists } = grouping;
  const candidates = new Map<number, Candidate>();
  for (const { list, storyId, publishedAt } of filed) {
    const titleRarity = byTitle.get(storyId) ?? 0;
    const daysApart = apart(origin.publishedAt, publishedAt);
    const fresh = { storyId, tags: 0, places: 0, titleRarity, isSameRubric: false, daysApart };
    const candidate = candidates.get(storyId) ?? fresh;
    if (tagLists.includes(list)) candidate.tags += 1;
    if (placeLists.includes(list)) candidate.places += 1;
    if (rubricLists.includes(list)) candidate.isSameRubric = true;
    candidates.set(storyId, candidate);
  }
  return [...candidates.values()];
}

/** Undated articles are filed under the epoch. */
function apart(a: Date | null, b: Date): number | null {
  if (!a || b.getTime() === 0) return null;
  return Math.floor(Math.abs(a.getTime() - b.getTime()) / dayMs);
}

function withoutRepeats(title: string, cards: ArticleCard[]): ArticleCard[] {
  const seen = new Set([title.toLowerCase()]);
  return cards.filter((card) => {
    const key = card.title.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
