import { mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

/** People describe and crop what they uploaded themselves; editors anything. */
export function mayEditMedia(actor: Actor, { uploadedBy }: { uploadedBy: number | null }): boolean {
  if (mayAct(actor, 'media.edit-any')) return true;
  return mayAct(actor, 'media.edit-own') && actor.userId !== null && actor.userId === uploadedBy;
}

/** Throws `not-found` or `forbidden`. */
export function requireEditableMedia(
  actor: Actor,
  media: { uploadedBy: number | null } | null,
): asserts media is { uploadedBy: number | null } {
  if (!media) throw new DomainError('not-found', {});
  if (!mayEditMedia(actor, media)) throw new DomainError('forbidden', { action: 'media.edit-any' }, 'media.edit-any');
}
