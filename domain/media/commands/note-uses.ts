import { and, eq, inArray } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { bodyMediaIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { linkedFiles } from '../rules.ts';

/**
 * Notes which pictures an article or a static page shows in its body and which files it links to, in place of what was noted before. Give every text that
 * may still be seen: the newest and, where it differs, the one readers see. Call it inside the transaction that saves.
 */
export function noteUses(noun: 'article' | 'page', nounId: number, bodies: Body[]): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const isThis = and(eq(t.mediaUses.noun, noun), eq(t.mediaUses.nounId, nounId));
    const before = await db.select({ id: t.mediaUses.mediaId }).from(t.mediaUses).where(isThis);
    const ids = [...new Set([...bodies.flatMap(bodyMediaIds), ...(await linkedIds(bodies))])];
    if (before.length === ids.length && before.every((row) => ids.includes(row.id))) return;
    if (before.length > 0) await db.delete(t.mediaUses).where(isThis);
    if (ids.length > 0) await db.insert(t.mediaUses).values(ids.map((mediaId) => ({ mediaId, noun, nounId })));
  });
}

/** `noteUses` of an article as it is stored now: its newest text and the one readers see. Part of every save and publication. */
export async function noteArticleUses(articleId: number): Promise<void> {
  const { db, t } = database();
  const rows = await db
    .select({ live: t.articles.body, newest: t.revisions.body })
    .from(t.articles)
    .leftJoin(
      t.revisions,
      and(eq(t.revisions.articleId, t.articles.id), eq(t.revisions.number, t.articles.headRevision)),
    )
    .where(eq(t.articles.id, articleId))
    .limit(1);
  const bodies = rows.flatMap(({ live, newest }) => (newest ? [live, newest] : [live]));
  await noteUses('article', articleId, bodies);
}

async function linkedIds(bodies: Body[]): Promise<number[]> {
  const hashes = [...new Set(bodies.flatMap(linkedFiles))];
  if (hashes.length === 0) return [];
  const { db, t } = database();
  const rows = await db.select({ id: t.media.id }).from(t.media).where(inArray(t.media.hash, hashes));
  return rows.map(({ id }) => id);
}
