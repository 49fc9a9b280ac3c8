import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { listOf, tagOfList } from '#domain/listings/rules';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { countStoriesByTag, getTag } from '../queries.ts';

/** Removes a tag that no story has. Throws `forbidden`, `not-found`, `in-use`. */
export async function removeTag(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'tags.edit');
  return transaction(async () => {
    const { db, t } = database();
    const tag = await getTag(id);
    if (!tag) throw new DomainError('not-found');
    const count = (await countStoriesByTag([id])).get(id) ?? 0;
    if (count > 0) throw new DomainError('in-use', { count });
    await db.delete(t.tags).where(eq(t.tags.id, id));
    await noteChanges(
      langs.map((lang) => tagOfList(listOf.tag(id), lang)),
      now,
    );
    await noteAct(
      actor,
      { action: 'remove', noun: 'tag', nounId: id, details: { slug: tag.slug, name: tag.name } },
      now,
    );
  });
}
