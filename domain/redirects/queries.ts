import { and, asc, count, desc, eq, inArray, or } from 'drizzle-orm';
import { database } from '#db/client';
import { contains } from '#db/contains';
import { listCards, listPublishedSlugs } from '#domain/articles/queries';
import type { ArticleCard } from '#domain/articles/types';
import { readTarget } from '#domain/health/rules';
import type { Lang } from '#lib/lang';
import { articlePath, withLang } from '#lib/paths';
import { oldSlugsOf, withoutAmp } from './rules.ts';

/** Where a public path (decoded, as readers see it) was led on to, ready for a Location header, or null. */
export async function findRedirect(fromPath: string): Promise<string | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ toPath: t.redirects.toPath })
    .from(t.redirects)
    .where(eq(t.redirects.fromPath, fromPath))
    .limit(1);
  return row?.toPath ?? null;
}

/** Published stories in one language whose headline the old site would have written like the last part of `path`, the newest first. */
export async function listByOldSlug(path: string, lang: Lang): Promise<number[]> {
  const slugs = oldSlugsOf(path);
  if (slugs.length === 0) return [];
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.oldSlugs.storyId })
    .from(t.oldSlugs)
    .where(and(inArray(t.oldSlugs.slug, slugs), eq(t.oldSlugs.lang, lang)))
    .orderBy(desc(t.oldSlugs.storyId))
    .limit(3);
  return rows.map((row) => row.storyId);
}

/**
 * The same, also of its form for phones (`…/amp`), and where it leads to an article, to the address that one has by now: a headline
 * may have changed since, and a reader is led on once.
 */
export async function findWay(fromPath: string): Promise<string | null> {
  const plain = withoutAmp(fromPath);
  const toPath = (await findRedirect(fromPath)) ?? (plain === fromPath ? null : await findRedirect(plain));
  const target = toPath === null ? null : readTarget(decodeURI(toPath));
  if (target?.kind !== 'story') return toPath;
  const slug = (await listPublishedSlugs(target.id))[target.lang];
  return slug === undefined ? toPath : articlePath(target.lang, target.id, slug);
}

/** `hits`: how often it led somebody on; `lastHitAt` null: never yet. */
export type Redirect = {
  id: number;
  fromPath: string;
  toPath: string;
  createdAt: Date;
  hits: number;
  lastHitAt: Date | null;
};

type Search = { text: string; limit: number; offset: number };

/** Redirects one of whose addresses contains `text`, newest first, and how many there are. */
export async function listRedirects({
  text,
  limit,
  offset,
}: Search): Promise<{ redirects: Redirect[]; total: number }> {
  const { db, t } = database();
  const { fromPath, toPath } = t.redirects;
  const where = text === '' ? undefined : or(contains(fromPath, text), contains(toPath, encodeURI(text)));
  const [counted] = await db.select({ count: count() }).from(t.redirects).where(where);
  const redirects = await db
    .select()
    .from(t.redirects)
    .where(where)
    .orderBy(desc(t.redirects.id))
    .limit(limit)
    .offset(offset);
  return { redirects, total: counted?.count ?? 0 };
}

/** `referrer`: the host whose page had the link; null where none was named. */
export type LostAddress = { path: string; hits: number; lastHitAt: Date; referrer: string | null };

/** `order`: what was asked for most, or last, comes first. */
export type LostSearch = Search & { order: 'most' | 'last'; isIgnored: boolean };

/** Addresses that were asked for and lead nowhere, those that wait or those that were ignored, and how many there are. */
export async function listLostAddresses(search: LostSearch): Promise<{ addresses: LostAddress[]; total: number }> {
  const { db, t } = database();
  const { path, hits, lastHitAt, referrer, isIgnored } = t.lostAddresses;
  const isMeant = search.text === '' ? undefined : or(contains(path, search.text), contains(referrer, search.text));
  const where = and(eq(isIgnored, search.isIgnored), isMeant);
  const [counted] = await db.select({ count: count() }).from(t.lostAddresses).where(where);
  const first = search.order === 'most' ? [desc(hits), desc(lastHitAt)] : [desc(lastHitAt), desc(hits)];
  const addresses = await db
    .select({ path, hits, lastHitAt, referrer })
    .from(t.lostAddresses)
    .where(where)
    .orderBy(...first, asc(path))
    .limit(search.limit)
    .offset(search.offset);
  return { addresses, total: counted?.count ?? 0 };
}

/**
 * Published articles in one language by the number a text names them under: also those that have moved to another story since.
 */
export async function listCardsNamed(storyIds: number[], lang: Lang): Promise<Map<number, ArticleCard>> {
  const cards = new Map((await listCards(storyIds, lang)).map((card) => [card.storyId, card]));
  const moved = await listMoved(
    storyIds.filter((id) => !cards.has(id)),
    lang,
  );
  const found = new Map((await listCards([...new Set(moved.values())], lang)).map((card) => [card.storyId, card]));
  for (const [from, to] of moved) {
    const card = found.get(to);
    if (card) cards.set(from, card);
  }
  return cards;
}

/** Where the text of a story in this language has moved to, by the number of the story it left. */
async function listMoved(storyIds: number[], lang: Lang): Promise<Map<number, number>> {
  if (storyIds.length === 0) return new Map();
  const { db, t } = database();
  const numbers = new Map(storyIds.map((id) => [withLang(lang, `/${id}`), id]));
  const rows = await db
    .select({ fromPath: t.redirects.fromPath, toPath: t.redirects.toPath })
    .from(t.redirects)
    .where(inArray(t.redirects.fromPath, [...numbers.keys()]));
  return new Map(
    rows.flatMap(({ fromPath, toPath }) => {
      const [from, target] = [numbers.get(fromPath), readTarget(decodeURI(toPath))];
      return from !== undefined && target?.kind === 'story' && target.lang === lang ? [[from, target.id] as const] : [];
    }),
  );
}
