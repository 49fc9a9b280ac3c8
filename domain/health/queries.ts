import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { readTarget } from './rules.ts';
import { type ContentFault, type FaultKind, faultKinds, type Target } from './types.ts';

/** What stands at a public path (decoded, without query): a page, the notice that something was taken down, or nothing; files are taken to be there. */
export async function findAddress(path: string): Promise<'live' | 'gone' | 'none'> {
  const target = readTarget(path);
  if (!target) return 'none';
  if (target.kind === 'fixed' || target.kind === 'file') return 'live';
  if (target.kind === 'story') return findStory(target);
  return (await isNamed(target)) ? 'live' : 'none';
}

async function findStory({ id, lang }: { id: number; lang: 'kk' | 'ru' }): Promise<'live' | 'gone' | 'none'> {
  const { db, t } = database();
  const [row] = await db
    .select({ status: t.articles.status })
    .from(t.articles)
    .where(and(eq(t.articles.storyId, id), eq(t.articles.lang, lang)))
    .limit(1);
  if (row?.status === 'published') return 'live';
  return row?.status === 'taken-down' ? 'gone' : 'none';
}

async function isNamed(target: Exclude<Target, { kind: 'fixed' | 'file' | 'story' }>): Promise<boolean> {
  const { db, t } = database();
  if (target.kind === 'page') {
    const isPage = and(eq(t.pages.slug, target.slug), eq(t.pages.lang, target.lang), isNull(t.pages.removedAt));
    return (await db.select({ id: t.pages.id }).from(t.pages).where(isPage).limit(1)).length > 0;
  }
  const table = { rubric: t.rubrics, tag: t.tags, place: t.places, author: t.authors }[target.kind];
  return (await db.select({ id: table.id }).from(table).where(eq(table.slug, target.slug)).limit(1)).length > 0;
}

/** A fault with the article it is in, so that it can be opened, and the name of the file of its picture; null where there is none. */
export type FoundFault = ContentFault & { articleId: number | null; title: string | null; fileName: string | null };
export type FaultPage = { faults: FoundFault[]; stored: number };

/** What the last look found of one kind, in the order it was found, and how many of it are kept. Throws `forbidden`. */
export async function listContentFaults(
  actor: Actor,
  kind: FaultKind,
  range: { limit: number; offset: number },
): Promise<FaultPage> {
  requireMay(actor, 'health.read');
  const { db, t } = database();
  const { kind: kindColumn, storyId, pageSlug, lang, mediaId, detail } = t.contentFaults;
  const isKind = eq(t.contentFaults.kind, kind);
  const faults = await db
    .select({
      ...{ kind: kindColumn, storyId, pageSlug, lang, mediaId, detail },
      ...{ articleId: t.articles.id, title: t.articles.title, fileName: t.media.fileName },
    })
    .from(t.contentFaults)
    .leftJoin(t.articles, and(eq(t.articles.storyId, storyId), eq(t.articles.lang, lang)))
    .leftJoin(t.media, eq(t.media.id, mediaId))
    .where(isKind)
    .orderBy(asc(t.contentFaults.id))
    .limit(range.limit)
    .offset(range.offset);
  const [row] = await db.select({ count: count() }).from(t.contentFaults).where(isKind);
  return { faults, stored: row?.count ?? 0 };
}

/** When the content was last looked over and how much was found of each kind; null before the first time. Throws `forbidden`. */
export async function getHealthSummary(actor: Actor): Promise<{ at: Date; counts: Record<FaultKind, number> } | null> {
  requireMay(actor, 'health.read');
  const { db, t } = database();
  const [row] = await db
    .select({ at: t.jobs.ranAt, details: t.jobs.details })
    .from(t.jobs)
    .where(eq(t.jobs.name, healthJob))
    .limit(1);
  if (!row) return null;
  const none = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  return { at: row.at, counts: { ...none, ...(row.details.counts as Partial<Record<FaultKind, number>>) } };
}

/** The name of the nightly look in the table of jobs. */
export const healthJob = 'content-health';
