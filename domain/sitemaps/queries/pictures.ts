import { and, eq, exists, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { bodyMediaIds } from '#domain/body/rules';

type Shown = { id: number; heroMediaId: number | null };

/** The numbers of all pictures readers see of each of these articles, by the article's number: the hero first, each once. */
export async function listPictureIds(articles: readonly Shown[]): Promise<Map<number, number[]>> {
  const inBodies = await listInBodies(articles.map(({ id }) => id));
  return new Map(
    articles.map(({ id, heroMediaId }) => {
      const hero = heroMediaId === null ? [] : [heroMediaId];
      return [id, [...new Set([...hero, ...(inBodies.get(id) ?? [])])]];
    }),
  );
}

/** Reads only the bodies that show any: what is noted of an article also tells of its newest text, which readers may not see yet. */
async function listInBodies(ids: number[]): Promise<Map<number, number[]>> {
  const { db, t } = database();
  const { id, body } = t.articles;
  const isUse = and(eq(t.mediaUses.noun, 'article'), eq(t.mediaUses.nounId, id));
  const uses = db.select({ mediaId: t.mediaUses.mediaId }).from(t.mediaUses).where(isUse);
  const rows = await db
    .select({ id, body })
    .from(t.articles)
    .where(and(inArray(id, ids), exists(uses)));
  return new Map(rows.map((row) => [row.id, bodyMediaIds(row.body)]));
}
