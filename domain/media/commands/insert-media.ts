import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import type { Localized } from '#lib/lang';
import { foldMedia, lackingWords } from '../rules.ts';
import type { FocalPoint, FoundWords, MediaKind, MediaState, MediaVariant, MediaWords } from '../types.ts';

/** A plain word stands in both languages. */
type Words = { [Field in keyof MediaWords]: Localized | string };

export type NewMedia = {
  hash: string;
  kind: MediaKind;
  state: MediaState;
  mime: string;
  fileName: string;
  bytes: number;
  width: number;
  height: number;
  color: string;
  focal: FocalPoint;
  words: Words;
  found: FoundWords;
  variants: MediaVariant[];
};

/** The number of what has these bytes, or null. */
export async function findByHash(hash: string): Promise<{ id: number; deletedAt: Date | null } | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.media.id, deletedAt: t.media.deletedAt })
    .from(t.media)
    .where(eq(t.media.hash, hash))
    .limit(1);
  return row ?? null;
}

/** Files a picture or a document whose files are there; bytes that are known already, deleted or not, keep their number and words. */
export function insertMedia(actor: Actor, media: NewMedia, now: Date): Promise<{ id: number; isKnown: boolean }> {
  return transaction(async () => {
    const known = await findByHash(media.hash);
    if (known?.deletedAt === null) return { id: known.id, isKnown: true };
    const id = known ? await revive(known.id, media) : await insert(actor, media, now);
    await noteAct(actor, { action: known ? 'restore' : 'add', noun: 'media', nounId: id }, now);
    return { id, isKnown: known !== null };
  });
}

async function revive(id: number, { state, variants }: NewMedia): Promise<number> {
  const { db, t } = database();
  await db.update(t.media).set({ state, variants, deletedAt: null }).where(eq(t.media.id, id));
  return id;
}

async function insert(actor: Actor, media: NewMedia, now: Date): Promise<number> {
  const { db, t } = database();
  const { focal, words: given, ...row } = media;
  const words = localizedWords(given);
  const [added] = await db
    .insert(t.media)
    .values({
      ...{ ...row, ...words, ...lackingWords(words), folded: foldMedia(row.fileName, words) },
      ...{ focalX: focal.x, focalY: focal.y, uploadedBy: actor.userId, createdAt: now, deletedAt: null },
    })
    .returning({ id: t.media.id });
  if (!added) throw new Error('The database returned no number for a new picture.');
  return added.id;
}

function localizedWords(words: Words): MediaWords {
  const both = (word: Localized | string) => (typeof word === 'string' ? { kk: word, ru: word } : word);
  const { alt, caption, credit, licence, source } = words;
  return { alt: both(alt), caption: both(caption), credit: both(credit), licence: both(licence), source: both(source) };
}
