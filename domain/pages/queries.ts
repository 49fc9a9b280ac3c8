import { and, asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';

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
