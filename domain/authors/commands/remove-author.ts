import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { hideCard } from '#domain/cards/commands/note-card';
import { listOf, tagOfList } from '#domain/listings/rules';
import { forgetAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { authorPath } from '#lib/paths';
import { countStoriesByAuthor, getAuthor } from '../queries.ts';

/**
 * Removes an author whom no story credits; users whose byline this was have none any more. An author with stories is merged
 * instead. Throws `forbidden`, `not-found`, `author-house` for the paper itself, `in-use`.
 */
export async function removeAuthor(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'authors.edit');
  return transaction(async () => {
    const { db, t } = database();
    const author = await getAuthor(id);
    if (!author) throw new DomainError('not-found');
    if (author.isHouse) throw new DomainError('author-house');
    const count = (await countStoriesByAuthor([id])).get(id) ?? 0;
    if (count > 0) throw new DomainError('in-use', { count });
    await db.update(t.users).set({ authorId: null }).where(eq(t.users.authorId, id));
    await db.delete(t.authors).where(eq(t.authors.id, id));
    for (const lang of langs) await hideCard({ noun: 'author', nounId: id, lang }, now);
    await forgetAddress(authorPath, author.slug);
    await noteChanges(
      langs.map((lang) => tagOfList(listOf.author(id), lang)),
      now,
    );
    const { slug, name, role, bio } = author;
    await noteAct(actor, { action: 'remove', noun: 'author', nounId: id, details: { slug, name, role, bio } }, now);
  });
}
