import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import type { Localized } from '#lib/lang';

export type Author = {
  id: number;
  slug: string;
  name: Localized;
  role: Localized;
  bio: Localized;
  portraitMediaId: number | null;
  isHouse: boolean;
};

export async function getAuthorBySlug(slug: string): Promise<Author | null> {
  const { db, t } = database();
  const [row] = await db.select().from(t.authors).where(eq(t.authors.slug, slug)).limit(1);
  return row ?? null;
}

/** Authors by number, in no particular order. */
export async function listAuthors(ids: number[]): Promise<Author[]> {
  if (ids.length === 0) return [];
  const { db, t } = database();
  return db.select().from(t.authors).where(inArray(t.authors.id, ids)).limit(200);
}
