import { and, asc, desc, eq, max } from 'drizzle-orm';
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
    .where(and(eq(t.pages.slug, slug), eq(t.pages.lang, lang)))
    .limit(1);
  return row ?? null;
}

/** Titles of all static pages of one language in the order they were made: the footer. */
export async function listPageTitles(lang: Lang): Promise<{ slug: string; title: string }[]> {
  const { db, t } = database();
  return db
    .select({ slug: t.pages.slug, title: t.pages.title })
    .from(t.pages)
    .where(eq(t.pages.lang, lang))
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
    .where(and(eq(t.pages.slug, slug), eq(t.pages.lang, lang)))
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

export type PageRow = { slug: string; titles: Partial<Localized>; updatedAt: Date };

/** All static pages with their titles, in the order they were made. */
export async function listPages(): Promise<PageRow[]> {
  const { db, t } = database();
  const rows = await db
    .select({ slug: t.pages.slug, lang: t.pages.lang, title: t.pages.title, updatedAt: t.pages.updatedAt })
    .from(t.pages)
    .orderBy(asc(t.pages.id))
    .limit(200);
  const pages = new Map<string, PageRow>();
  for (const { slug, lang, title, updatedAt } of rows) {
    const known = pages.get(slug);
    const newest = known && known.updatedAt > updatedAt ? known.updatedAt : updatedAt;
    pages.set(slug, { slug, titles: { ...known?.titles, [lang]: title }, updatedAt: newest });
  }
  return [...pages.values()];
}
