import { asc, count, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Localized } from '#lib/lang';

export type Place = { id: number; slug: string; name: Localized };

/** All places: Taraz, the districts, the country, the world. */
export async function listPlaces(): Promise<Place[]> {
  const { db, t } = database();
  return db
    .select({ id: t.places.id, slug: t.places.slug, name: t.places.name })
    .from(t.places)
    .orderBy(asc(t.places.position), asc(t.places.id))
    .limit(200);
}

/** The slug must be the present one: former ones are redirects. */
export async function getPlaceBySlug(slug: string): Promise<Place | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.places.id, slug: t.places.slug, name: t.places.name })
    .from(t.places)
    .where(eq(t.places.slug, slug))
    .limit(1);
  return row ?? null;
}

export async function getPlace(id: number): Promise<Place | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.places.id, slug: t.places.slug, name: t.places.name })
    .from(t.places)
    .where(eq(t.places.id, id))
    .limit(1);
  return row ?? null;
}

/** Stories in any state by the number of their place; places without stories are absent. */
export async function countStoriesByPlace(): Promise<Map<number, number>> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.storyPlaces.placeId, count: count() })
    .from(t.storyPlaces)
    .groupBy(t.storyPlaces.placeId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
