import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import type { FrontSlot } from './types.ts';

/** Stories put on the front page by hand, not yet expired at `now` and published in this language. */
export async function listFrontSlots(lang: Lang, now: Date): Promise<FrontSlot[]> {
  const { db, t } = database();
  const isText = and(eq(t.articles.storyId, t.frontSlots.storyId), eq(t.articles.lang, t.frontSlots.lang));
  return db
    .select({ slot: t.frontSlots.slot, storyId: t.frontSlots.storyId })
    .from(t.frontSlots)
    .innerJoin(t.articles, and(isText, eq(t.articles.status, 'published')))
    .where(and(eq(t.frontSlots.lang, lang), or(isNull(t.frontSlots.expiresAt), gt(t.frontSlots.expiresAt, now))))
    .orderBy(asc(t.frontSlots.slot), asc(t.frontSlots.position));
}
