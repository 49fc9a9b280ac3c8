import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseFocal } from '../input.ts';
import { requireEditableMedia } from '../policy.ts';
import { getMediaState } from '../queries/library.ts';
import { keptFocal } from '../rules.ts';

/**
 * Sets the point that crops keep in sight and puts the picture into the queue of `makePendingVariants`; until its new files are
 * there, pages show the old ones. The same point again tries anew what failed. Throws `input-invalid`, `not-found`, `forbidden`.
 */
export function setFocal(actor: Actor, id: number, input: unknown, now: Date): Promise<void> {
  return transaction(async () => {
    const media = await getMediaState(id);
    requireEditableMedia(actor, media);
    if (media.kind !== 'picture') throw new DomainError('not-found', {});
    const { x, y } = keptFocal(parseFocal(input));
    if (media.state === 'ready' && media.focalX === x && media.focalY === y) return;
    const { db, t } = database();
    await db.update(t.media).set({ focalX: x, focalY: y, state: 'working' }).where(eq(t.media.id, id));
    await noteAct(actor, { action: 'crop', noun: 'media', nounId: id, details: { x, y } }, now);
  });
}
