import { and, asc, eq, gt, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import { readCardFileName } from './rules.ts';
import type { CardNoun, CardRef } from './types.ts';

/** The file of the first of these cards that readers may get, or null; all are of one language. */
export async function findCardFile(cards: CardRef[]): Promise<string | null> {
  const { db, t } = database();
  const rows = await db
    .select({ noun: t.cards.noun, nounId: t.cards.nounId, lang: t.cards.lang, file: t.cards.file })
    .from(t.cards)
    .where(and(or(...cards.map(isCard)), eq(t.cards.state, 'ready')));
  for (const { noun, nounId } of cards) {
    const row = rows.find((each) => each.noun === noun && each.nounId === nounId);
    if (row?.file) return row.file;
  }
  return null;
}

/** Whether a file of this name is a card readers may get now: not one replaced meanwhile, not one of what was taken down. */
export async function isShownCard(file: string): Promise<boolean> {
  const card = readCardFileName(file);
  return card !== null && (await findCardFile([card])) === file;
}

export type CardOfDesk = { file: string | null; chosenMediaId: number | null };

/** What the desk shows of a card; `file` is null while it is drawn and where readers do not see what it is the card of. */
export async function getCardForDesk(card: CardRef): Promise<CardOfDesk> {
  const { db, t } = database();
  const [row] = await db
    .select({ file: t.cards.file, state: t.cards.state, chosenMediaId: t.cards.chosenMediaId })
    .from(t.cards)
    .where(isCard(card))
    .limit(1);
  return { file: row?.state === 'ready' ? row.file : null, chosenMediaId: row?.chosenMediaId ?? null };
}

export type CardRow = CardRef & {
  id: number;
  round: number;
  file: string | null;
  mediaId: number | null;
  isChosen: boolean;
};

/** The next card to be drawn, or null; one whose picture is still being made waits for it. */
export async function nextDueCard(): Promise<CardRow | null> {
  const { db, t } = database();
  const { id, noun, nounId, lang, round, file, mediaId, chosenMediaId } = t.cards;
  const isMade = and(ne(t.media.state, 'working'), gt(t.media.bytes, 0));
  const [row] = await db
    .select({ id, noun, nounId, lang, round, file, mediaId, chosenMediaId })
    .from(t.cards)
    .leftJoin(t.media, eq(t.media.id, t.cards.mediaId))
    .where(and(eq(t.cards.state, 'due'), or(isNull(t.media.id), isNotNull(t.media.deletedAt), isMade)))
    .orderBy(asc(t.cards.id))
    .limit(1);
  if (!row) return null;
  const { chosenMediaId: chosen, ...card } = row;
  return { ...card, isChosen: chosen !== null };
}

/** Cards nobody may see whose file is still there, at most 100. */
export async function listHiddenFiles(): Promise<{ id: number; round: number; file: string }[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.cards.id, round: t.cards.round, file: t.cards.file })
    .from(t.cards)
    .where(and(eq(t.cards.state, 'hidden'), isNotNull(t.cards.file)))
    .orderBy(asc(t.cards.id))
    .limit(100);
  return rows.flatMap(({ file, ...row }) => (file === null ? [] : [{ ...row, file }]));
}

/** Whether the job has anything to do. */
export async function hasCardWork(): Promise<boolean> {
  return (await nextDueCard()) !== null || (await listHiddenFiles()).length > 0;
}

/** The condition that names one card. */
export function isCard({ noun, nounId, lang }: { noun: CardNoun; nounId: number; lang: Lang }) {
  const { cards } = database().t;
  return and(eq(cards.noun, noun), eq(cards.nounId, nounId), eq(cards.lang, lang));
}
