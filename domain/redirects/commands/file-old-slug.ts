import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Lang } from '#lib/lang';
import { lossySlug } from '#lib/text/lossy-slug';

const rowsAtOnce = 500;

/** Remembers what the site before this one would have called a headline; null forgets it. Part of publishing and taking down. */
export async function fileOldSlug(storyId: number, lang: Lang, title: string | null): Promise<void> {
  const { db, t } = database();
  await db.delete(t.oldSlugs).where(and(eq(t.oldSlugs.storyId, storyId), eq(t.oldSlugs.lang, lang)));
  const slug = title === null ? '' : lossySlug(title);
  if (slug !== '') await db.insert(t.oldSlugs).values({ storyId, lang, slug });
}

/** Does the same for articles that were published before anybody remembered; returns how many. */
export async function fileMissingOldSlugs(): Promise<number> {
  let filed = 0;
  for (let after = 0, more = true; more; ) {
    const rows = await listUnfiled(after);
    await transaction(async () => {
      for (const { storyId, lang, title } of rows) await fileOldSlug(storyId, lang, title);
    });
    filed += rows.length;
    after = rows.at(-1)?.id ?? after;
    more = rows.length === rowsAtOnce;
  }
  return filed;
}

async function listUnfiled(after: number) {
  const { db, t } = database();
  const { id, storyId, lang, title, status } = t.articles;
  return db
    .select({ id, storyId, lang, title })
    .from(t.articles)
    .leftJoin(t.oldSlugs, and(eq(t.oldSlugs.storyId, storyId), eq(t.oldSlugs.lang, lang)))
    .where(and(eq(status, 'published'), isNull(t.oldSlugs.slug), gt(id, after)))
    .orderBy(asc(id))
    .limit(rowsAtOnce);
}
