import { asc, count, eq, isNotNull } from 'drizzle-orm';
import { database } from '#db/client';
import type { Localized } from '#lib/lang';

export type Rubric = { id: number; slug: string; name: Localized; isStream: boolean; isOpinion: boolean };

/** All rubrics in the order of the navigation. */
export async function listRubrics(): Promise<Rubric[]> {
  const { db, t } = database();
  return db.select(columns()).from(t.rubrics).orderBy(asc(t.rubrics.position), asc(t.rubrics.id)).limit(200);
}

/** The slug must be the present one: former ones are redirects. */
export async function getRubricBySlug(slug: string): Promise<Rubric | null> {
  const { db, t } = database();
  const [row] = await db.select(columns()).from(t.rubrics).where(eq(t.rubrics.slug, slug)).limit(1);
  return row ?? null;
}

export async function getRubric(id: number): Promise<Rubric | null> {
  const { db, t } = database();
  const [row] = await db.select(columns()).from(t.rubrics).where(eq(t.rubrics.id, id)).limit(1);
  return row ?? null;
}

/** Stories in any state by the number of their rubric; rubrics without stories are absent. */
export async function countStoriesByRubric(): Promise<Map<number, number>> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.stories.rubricId, count: count() })
    .from(t.stories)
    .where(isNotNull(t.stories.rubricId))
    .groupBy(t.stories.rubricId);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.count] as const])));
}

function columns() {
  const { id, slug, name, isStream, isOpinion } = database().t.rubrics;
  return { id, slug, name, isStream, isOpinion };
}
