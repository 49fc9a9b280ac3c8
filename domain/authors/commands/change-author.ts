import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteCards } from '#domain/cards/commands/note-card';
import { noteListed } from '#domain/listings/commands/note-listed';
import { listOf } from '#domain/listings/rules';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { authorPath } from '#lib/paths';
import type { AuthorInput } from '../input.ts';
import { getAuthor } from '../queries.ts';
import { requireFreeSlug, requirePicture } from './add-author.ts';

/**
 * Changes an author; the old address leads to the new one. Changes their own pages and every page that mentions a story of theirs.
 * Throws `forbidden`, `not-found`, `input-invalid`, `slug-taken`.
 */
export async function changeAuthor(actor: Actor, id: number, input: AuthorInput, now: Date): Promise<void> {
  requireMay(actor, 'authors.edit');
  return transaction(async () => {
    const { db, t } = database();
    const author = await getAuthor(id);
    if (!author) throw new DomainError('not-found');
    const slug = chooseSlug(input.slug, input.name.kk, author.slug);
    if (slug !== author.slug) {
      await requireFreeSlug(slug);
      await moveAddress(authorPath, { from: author.slug, to: slug }, now);
    }
    await requirePicture(input.portraitMediaId);
    await db
      .update(t.authors)
      .set({ ...input, slug })
      .where(eq(t.authors.id, id));
    await noteListed(listOf.author(id), now);
    await noteCards('author', id, input.portraitMediaId, now);
    const details = { from: author.slug, slug, name: input.name };
    await noteAct(actor, { action: 'change', noun: 'author', nounId: id, details }, now);
  });
}
