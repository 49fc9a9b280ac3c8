import { and, desc, eq, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { emptyLayout } from '../rules.ts';
import type { FrontLayout, SavedLayout } from '../types.ts';
import { addLayout, requireBase } from './arrange-front.ts';

/**
 * Puts the arrangement before the live one back, as a new one; done twice it brings back what it took. Changes the tag of that
 * front page. Throws `forbidden`, `front-conflict` (`baseId` is not the live one), `not-found` (nothing was ever arranged).
 */
export async function undoFront(
  actor: Actor,
  { lang, baseId }: { lang: Lang; baseId: number },
  now: Date,
): Promise<SavedLayout> {
  requireMay(actor, 'front.arrange');
  return transaction(async () => {
    const live = await requireBase(lang, baseId);
    if (!live) throw new DomainError('not-found', { front: lang });
    const layout = (await getLayoutBefore(lang, live.id)) ?? emptyLayout;
    return addLayout(actor, { lang, layout, action: 'undo' }, now);
  });
}

async function getLayoutBefore(lang: Lang, id: number): Promise<FrontLayout | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ layout: t.frontLayouts.layout })
    .from(t.frontLayouts)
    .where(and(eq(t.frontLayouts.lang, lang), lt(t.frontLayouts.id, id)))
    .orderBy(desc(t.frontLayouts.id))
    .limit(1);
  return row?.layout ?? null;
}
