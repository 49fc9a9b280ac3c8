import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Localized } from '#lib/lang';

export type Tag = { id: number; slug: string; name: Localized };

export async function getTagBySlug(slug: string): Promise<Tag | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name })
    .from(t.tags)
    .where(eq(t.tags.slug, slug))
    .limit(1);
  return row ?? null;
}
