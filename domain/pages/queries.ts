import { and, asc, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import { database } from '#db/client';
import type { Body } from '#domain/body/types';
import type { Lang, Localized } from '#lib/lang';

export type Page = { slug: string; title: string; body: Body; updatedAt: Date };

/** A static page in one language, or null. */
export async function getPage(slug: string, lang: Lang): Promise<Page | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ slug: t.pages.slug, title: t.pages.title, body: t.pages.body, updatedAt: t.pages.updatedAt })
    .from(t.pages)
    .where(and(eq(t.pages.slug, slug), eq(t.pages.lang, lang), isNull(t.pages.removedAt)))
    .limit(1);
  return row ?? null;
}

/** Whether a page once stood here that was taken off the site. */
export async function isRemovedPage(slug: string): Promise<boolean> {
  const { db, t } = database();
  const isGone = and(eq(t.pages.slug, slug), isNotNull(t.pages.removedAt));
  return (await db.select({ id: t.pages.id }).from(t.pages).where(isGone).limit(1)).length > 0;
}

/** Titles of all static pages of one language in the order they were made: the footer. */
export async function listPageTitles(lang: Lang): Promise<{ slug: string; title: string }[]> {
  const { db, t } = database();
  return db
    .select({ slug: t.pages.slug, title: t.pages.title })
    .from(t.pages)
    .where(and(eq(t.pages.lang, lang), isNull(t.pages.removedAt)))
    .orderBy(asc(t.pages.id))
    .limit(100);
}

/** `revision` is the number of the newest saved text, 0 for a page nobody changed yet. */
export type EditedPage = Page & { id: number; lang: Lang; revision: number };

/** A static page with what a save of it has to name. */
export async function getPageToEdit(slug: string, lang: Lang): Promise<EditedPage | null> {
  const { db, t } = database();
  const [row] = await db
    .select()
    .from(t.pages)
    .where(and(eq(t.pages.slug, slug), eq(t.pages.lang, lang), isNull(t.pages.removedAt)))
    .limit(1);
  if (!row) return null;
  const [newest] = await db
    .select({ id: max(t.pageRevisions.id) })
    .from(t.pageRevisions)
    .where(eq(t.pageRevisions.pageId, row.id));
  return { ...row, revision: newest?.id ?? 0 };
}

/** Who saved a page when, newest first. */
export async function listPageRevisions(
  pageId: number,
  limit: number,
): Promise<{ id: number; actor: string; at: Date }[]> {
  const { db, t } = database();
  return db
    .select({ id: t.pageRevisions.id, actor: t.pageRevisions.actor, at: t.pageRevisions.at })
    .from(t.pageRevisions)
    .where(eq(t.pageRevisions.pageId, pageId))
    .orderBy(desc(t.pageRevisions.id))
    .limit(limit);
}

/** An older text of a page, or null. */
export async function getPageRevision(pageId: number, revision: number): Promise<{ title: string; body: Body } | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ title: t.pageRevisions.title, body: t.pageRevisions.body })
    .from(t.pageRevisions)
    .where(and(eq(t.pageRevisions.pageId, pageId), eq(t.pageRevisions.id, revision)))
    .limit(1);
  return row ?? null;
}

/** `removedAt` is null for a page that readers find. */
export type PageRow = { slug: string; titles: Partial<Localized>; updatedAt: Date; removedAt: Date | null };

/** All static pages with their titles, in the order they were made, also those taken off the site. */
export async function listPages(): Promise<PageRow[]> {
  const { db, t } = database();
  const { slug, lang, title, updatedAt, removedAt } = t.pages;
  const rows = await db
    .select({ slug, lang, title, updatedAt, removedAt })
    .from(t.pages)
    .orderBy(asc(t.pages.id))
    .limit(400);
  const pages = new Map<string, PageRow>();
  for (const row of rows) {
    const known = pages.get(row.slug);
    const newest = known && known.updatedAt > row.updatedAt ? known.updatedAt : row.updatedAt;
    const titles = { ...known?.titles, [row.lang]: row.title };
    pages.set(row.slug, { slug: row.slug, titles, updatedAt: newest, removedAt: row.removedAt });
  }
  return [...pages.values()];
}

/** Pages that say nothing at all in a language, in the order they were made. */
export async function listEmptyPages(): Promise<{ slug: string; lang: Lang; title: string }[]> {
  const { db, t } = database();
  const { slug, lang, title, body } = t.pages;
  const rows = await db
    .select({ slug, lang, title, body })
    .from(t.pages)
    .where(isNull(t.pages.removedAt))
    .orderBy(asc(t.pages.id))
    .limit(200);
  return rows.flatMap(({ body: { blocks }, ...page }) => (blocks.length === 0 ? [page] : []));
}
