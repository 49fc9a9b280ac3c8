import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { tagPath } from '#lib/paths';
import type { TagInput } from '../input.ts';

/** Adds a tag and returns its number; no page shows it before a story has it. Throws `forbidden`, `input-invalid`, `slug-taken`. */
export async function addTag(actor: Actor, input: TagInput, now: Date): Promise<number> {
  requireMay(actor, 'tags.edit');
  const slug = chooseSlug(input.slug, input.name.kk);
  return transaction(async () => {
    const { db, t } = database();
    await requireFreeSlug(slug);
    const { name, kind } = input;
    const [row] = await db.insert(t.tags).values({ slug, name, kind }).returning({ id: t.tags.id });
    if (!row) throw new Error('The database returned no number for a new tag.');
    await settleAddress(tagPath, slug);
    await noteAct(actor, { action: 'create', noun: 'tag', nounId: row.id, details: { slug } }, now);
    return row.id;
  });
}

/** Throws `slug-taken` where another tag has this slug. */
export async function requireFreeSlug(slug: string): Promise<void> {
  const { db, t } = database();
  const [taken] = await db.select({ id: t.tags.id }).from(t.tags).where(eq(t.tags.slug, slug)).limit(1);
  if (taken) throw new DomainError('slug-taken', { slug });
}
