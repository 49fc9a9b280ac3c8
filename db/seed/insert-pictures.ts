import { like } from 'drizzle-orm';
import { database } from '#db/client';
import { pictures } from './pictures/captions.ts';
import { sizeOfPicture } from './pictures/draw.ts';
import type { SeedStory } from './types.ts';

export type UndrawnPicture = { id: number; key: string };

const credit = { kk: 'Arainfo, салынған сурет', ru: 'Arainfo, рисунок' };

/** Stands for the hash of the bytes as long as there are none. */
const markOf = (key: string) => `undrawn:${key}`;

/**
 * Gives every picture of the demo newsroom its row, still without files: pages leave it out until it is drawn. Those of the
 * newest stories come first. Returns their numbers by key.
 */
export async function insertPictures(stories: readonly SeedStory[], now: Date): Promise<Map<string, number>> {
  const { db, t } = database();
  const ages = new Map(stories.map((story) => [story.hero, story.hoursAgo]));
  const ageOf = (key: string) => ages.get(key) ?? Number.MAX_VALUE;
  const ids = new Map<string, number>();
  for (const { key, alt, caption, focal } of pictures.toSorted((a, b) => ageOf(a.key) - ageOf(b.key))) {
    const [row] = await db
      .insert(t.media)
      .values({
        ...{ hash: markOf(key), mime: 'image/jpeg', ...sizeOfPicture(key), bytes: 0, color: '#d9d5cc', variants: [] },
        ...{ kind: 'picture' as const, state: 'ready' as const, fileName: '' },
        ...{ alt, caption, credit, licence: 'CC BY 4.0', source: null, focalX: focal.x, focalY: focal.y },
        createdAt: now,
      })
      .returning({ id: t.media.id });
    if (row) ids.set(key, row.id);
  }
  return ids;
}

/** Pictures of the demo newsroom that have no files yet, in the order in which readers will miss them. */
export async function listUndrawn(): Promise<UndrawnPicture[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.media.id, hash: t.media.hash })
    .from(t.media)
    .where(like(t.media.hash, markOf('%')))
    .orderBy(t.media.id);
  return rows.map(({ id, hash }) => ({ id, key: hash.slice(markOf('').length) }));
}
