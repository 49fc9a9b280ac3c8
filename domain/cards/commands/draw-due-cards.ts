import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { LabelOf } from '#domain/stories/rules';
import { cardFolder, type MediaStore } from '#lib/media-store';
import { drawCard } from '../drawing/draw-card.ts';
import { type CardRow, listHiddenFiles, nextDueCard } from '../queries.ts';
import { readPlan } from '../read-plan.ts';
import { cardFileName, tagOfCard } from '../rules.ts';

type Work = {
  store: Pick<MediaStore, 'folder' | 'put'>;
  labelOf: LabelOf;
  clock: () => Date;
  /** Told of a card that could not be drawn; the next change of it tries again. */
  onFault: (card: CardRow, error: unknown) => void;
  /** Aborted, no other card is begun. */
  signal?: AbortSignal;
};

/**
 * Draws every card that is due, one after the other, and tells the pages that name it; removes the files of those nobody may see.
 * Another process may do the same work, to no harm. Returns how many were drawn. Throws `forbidden`.
 */
export async function drawDueCards(actor: Actor, work: Work): Promise<number> {
  requireMay(actor, 'jobs.run');
  let drawn = 0;
  await removeHidden(work);
  for (let card = await nextDueCard(); card && !work.signal?.aborted; card = await nextDueCard()) {
    await drawOne(card, work);
    await removeHidden(work);
    drawn += 1;
  }
  return drawn;
}

async function drawOne(card: CardRow, work: Work): Promise<void> {
  const { store, labelOf, clock, onFault } = work;
  const plan = await readPlan(card, labelOf);
  if (!plan) return settle(card, { state: 'hidden', file: card.file }, work).then(() => undefined);
  const bytes = await drawCard(plan, store).catch((error: unknown) => {
    onFault(card, error);
    return null;
  });
  if (!bytes) return settle(card, { state: 'failed', file: card.file }, work).then(() => undefined);
  const file = cardFileName(card, createHash('sha256').update(bytes).digest('hex'));
  await store.put(`${cardFolder}/${file}`, bytes);
  const isKept = await settle(card, { state: 'ready', file }, { clock });
  const leftOver = isKept ? card.file : file;
  if (leftOver !== null && leftOver !== (isKept ? file : card.file)) await removeFile(store, leftOver);
}

/** False where the card was changed or hidden meanwhile: then nothing is written. */
function settle(
  { id, round, ...card }: CardRow,
  set: { state: 'ready' | 'failed' | 'hidden'; file: string | null },
  { clock }: Pick<Work, 'clock'>,
): Promise<boolean> {
  return transaction(async () => {
    const { db, t } = database();
    const rows = await db
      .update(t.cards)
      .set(set)
      .where(and(eq(t.cards.id, id), eq(t.cards.round, round), eq(t.cards.state, 'due')))
      .returning({ id: t.cards.id });
    if (rows.length > 0) await noteChanges([tagOfCard(card)], clock());
    return rows.length > 0;
  });
}

async function removeHidden({ store }: Pick<Work, 'store'>): Promise<void> {
  for (const { id, round, file } of await listHiddenFiles()) {
    await removeFile(store, file);
    await transaction(async () => {
      const { db, t } = database();
      await db
        .update(t.cards)
        .set({ file: null })
        .where(and(eq(t.cards.id, id), eq(t.cards.round, round)));
    });
  }
}

function removeFile(store: Pick<MediaStore, 'folder'>, file: string): Promise<void> {
  return rm(join(store.folder, cardFolder, file), { force: true });
}
