import { asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Localized } from '#lib/lang';

export type Rubric = { id: number; slug: string; name: Localized; isStream: boolean };

/** All rubrics in the order of the navigation. */
export async function listRubrics(): Promise<Rubric[]> {
  const { db, t } = database();
  return db
    .select({ id: t.rubrics.id, slug: t.rubrics.slug, name: t.rubrics.name, isStream: t.rubrics.isStream })
    .from(t.rubrics)
    .orderBy(asc(t.rubrics.position), asc(t.rubrics.id))
    .limit(200);
}

export async function getRubricBySlug(slug: string): Promise<Rubric | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.rubrics.id, slug: t.rubrics.slug, name: t.rubrics.name, isStream: t.rubrics.isStream })
    .from(t.rubrics)
    .where(eq(t.rubrics.slug, slug))
    .limit(1);
  return row ?? null;
}
