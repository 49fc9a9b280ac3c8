import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { requireEditableMedia } from '../policy.ts';
import { getMediaState, getMediaWords } from '../queries/library.ts';
import { foldMedia, lackingWords } from '../rules.ts';
import type { MediaWords } from '../types.ts';
import { noteShown } from './note-shown.ts';

/**
 * Writes what is said about a picture or document, made from what was said before; every page that shows it is told. Throws `not-found`,
 * `forbidden` and what `change` throws.
 */
export function changeWords(
  actor: Actor,
  id: number,
  change: (before: MediaWords) => MediaWords,
  now: Date,
): Promise<void> {
  return transaction(async () => {
    const media = await getMediaState(id);
    requireEditableMedia(actor, media);
    const words = change(await getMediaWords(id));
    const { db, t } = database();
    await db
      .update(t.media)
      .set({ ...words, ...lackingWords(words), folded: foldMedia(media.fileName, words) })
      .where(eq(t.media.id, id));
    await noteShown(id, now);
    await noteAct(actor, { action: 'describe', noun: 'media', nounId: id }, now);
  });
}
