import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { mergeLists } from '#domain/listings/commands/merge-lists';
import { listOf } from '#domain/listings/rules';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { tagPath } from '#lib/paths';
import { countStoriesByTag, getTag } from '../queries.ts';

/**
 * Makes two tags one: every story of `fromId` gets `intoId` instead, the lists are joined, the old address leads to the one
 * that stays, and `fromId` is no more. Returns how many stories it had.
 * Throws `forbidden`, `not-found`, `input-invalid` for a tag and itself.
 */
export async function mergeTags(actor: Actor, merge: { fromId: number; intoId: number }, now: Date): Promise<number> {
  requireMay(actor, 'tags.merge');
  const { fromId, intoId } = merge;
  if (fromId === intoId) throw new DomainError('input-invalid', { field: 'into', fault: 'bad-value' });
  return transaction(async () => {
    const { db, t } = database();
    const [from, into] = [await getTag(fromId), await getTag(intoId)];
    if (!from || !into) throw new DomainError('not-found');
    const moved = (await countStoriesByTag([fromId])).get(fromId) ?? 0;
    await moveStories(fromId, intoId, now);
    await mergeLists(listOf.tag(fromId), listOf.tag(intoId), now);
    await moveAddress(tagPath, { from: from.slug, to: into.slug }, now);
    await db.delete(t.tags).where(eq(t.tags.id, fromId));
    const details = { into: intoId, slug: from.slug, name: from.name, moved };
    await noteAct(actor, { action: 'merge', noun: 'tag', nounId: fromId, details }, now);
    return moved;
  });
}

/** Their version grows, so that an editor who has such a story open does not save the tag that is gone. */
async function moveStories(fromId: number, intoId: number, now: Date): Promise<void> {
  const { db, t } = database();
  const have = (tagId: number) =>
    db.select({ id: t.storyTags.storyId }).from(t.storyTags).where(eq(t.storyTags.tagId, tagId));
  await db
    .update(t.stories)
    .set({ version: sql`${t.stories.version} + 1`, updatedAt: now })
    .where(inArray(t.stories.id, have(fromId)));
  const isLone = notInArray(t.storyTags.storyId, have(intoId));
  await db
    .update(t.storyTags)
    .set({ tagId: intoId })
    .where(and(eq(t.storyTags.tagId, fromId), isLone));
  await db.delete(t.storyTags).where(eq(t.storyTags.tagId, fromId));
}
