import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteListed } from '#domain/listings/commands/note-listed';
import { listOf } from '#domain/listings/rules';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { tagPath } from '#lib/paths';
import type { TagInput } from '../input.ts';
import { getTag } from '../queries.ts';
import { requireFreeSlug } from './add-tag.ts';

/**
 * Changes a tag; its old address leads to the new one. Changes its own pages and those of its stories.
 * Throws `forbidden`, `not-found`, `input-invalid`, `slug-taken`.
 */
export async function changeTag(actor: Actor, id: number, input: TagInput, now: Date): Promise<void> {
  requireMay(actor, 'tags.edit');
  return transaction(async () => {
    const { db, t } = database();
    const tag = await getTag(id);
    if (!tag) throw new DomainError('not-found');
    const slug = chooseSlug(input.slug, input.name.kk, tag.slug);
    if (slug !== tag.slug) {
      await requireFreeSlug(slug);
      await moveAddress(tagPath, { from: tag.slug, to: slug }, now);
    }
    await db.update(t.tags).set({ name: input.name, kind: input.kind, slug }).where(eq(t.tags.id, id));
    await noteListed(listOf.tag(id), now);
    const details = { from: tag.slug, slug, name: input.name };
    await noteAct(actor, { action: 'change', noun: 'tag', nounId: id, details }, now);
  });
}
