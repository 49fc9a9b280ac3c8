import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteCards } from '#domain/cards/commands/note-card';
import { settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { invalid } from '#lib/input';
import { authorPath } from '#lib/paths';
import type { AuthorInput } from '../input.ts';

/** Adds an author and returns the number; no page shows them before they are credited. Throws `forbidden`, `input-invalid`, `slug-taken`. */
export async function addAuthor(actor: Actor, input: AuthorInput, now: Date): Promise<number> {
  requireMay(actor, 'authors.edit');
  const slug = chooseSlug(input.slug, input.name.kk);
  return transaction(async () => {
    const { db, t } = database();
    await requireFreeSlug(slug);
    await requirePicture(input.portraitMediaId);
    const [row] = await db
      .insert(t.authors)
      .values({ ...input, slug, isHouse: false })
      .returning({ id: t.authors.id });
    if (!row) throw new Error('The database returned no number for a new author.');
    await settleAddress(authorPath, slug);
    await noteCards('author', row.id, input.portraitMediaId, now);
    await noteAct(actor, { action: 'create', noun: 'author', nounId: row.id, details: { slug } }, now);
    return row.id;
  });
}

/** Throws `slug-taken` where another author has this slug. */
export async function requireFreeSlug(slug: string): Promise<void> {
  const { db, t } = database();
  const [taken] = await db.select({ id: t.authors.id }).from(t.authors).where(eq(t.authors.slug, slug)).limit(1);
  if (taken) throw new DomainError('slug-taken', { slug });
}

/** Throws `input-invalid` where the portrait is no picture of the library. */
export async function requirePicture(mediaId: number | null): Promise<void> {
  if (mediaId === null) return;
  const { db, t } = database();
  const [picture] = await db.select({ kind: t.media.kind }).from(t.media).where(eq(t.media.id, mediaId)).limit(1);
  if (picture?.kind !== 'picture') throw invalid('portraitMediaId', 'bad-value');
}
