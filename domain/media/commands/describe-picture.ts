import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { parseWords } from '../input.ts';
import { requireEditableMedia } from '../policy.ts';
import { getMediaState } from '../queries/library.ts';
import { foldMedia, lackingWords } from '../rules.ts';
import { noteShown } from './note-shown.ts';

/**
 * Sets the alternative text, caption, credit, licence and source in both languages; every page that shows the picture is told.
 * Throws `input-invalid`, `not-found`, `forbidden`.
 */
export function describePicture(actor: Actor, id: number, input: unknown, now: Date): Promise<void> {
  return transaction(async () => {
    const media = await getMediaState(id);
    requireEditableMedia(actor, media);
    const words = parseWords(input);
    const { db, t } = database();
    await db
      .update(t.media)
      .set({ ...words, ...lackingWords(words), folded: foldMedia(media.fileName, words) })
      .where(eq(t.media.id, id));
    await noteShown(id, now);
    await noteAct(actor, { action: 'describe', noun: 'media', nounId: id }, now);
  });
}
