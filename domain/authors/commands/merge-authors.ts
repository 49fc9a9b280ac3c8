import { eq, inArray, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { hideCard } from '#domain/cards/commands/note-card';
import { mergeLists } from '#domain/listings/commands/merge-lists';
import { listOf } from '#domain/listings/rules';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { authorPath } from '#lib/paths';
import { getAuthor } from '../queries.ts';

/**
 * Makes two spellings of one author one: every credit of `fromId` goes to `intoId`, the lists are joined, the old address leads
 * to the one that stays, and `fromId` is no more. The paper itself stays.
 * Throws `forbidden`, `not-found`, `in-use` for the paper itself, `input-invalid` for an author and themselves.
 */
export async function mergeAuthors(actor: Actor, merge: { fromId: number; intoId: number }, now: Date): Promise<void> {
  requireMay(actor, 'authors.merge');
  const { fromId, intoId } = merge;
  if (fromId === intoId) throw new DomainError('input-invalid', { field: 'into', fault: 'bad-value' });
  return transaction(async () => {
    const { db, t } = database();
    const [from, into] = [await getAuthor(fromId), await getAuthor(intoId)];
    if (!from || !into) throw new DomainError('not-found');
    if (from.isHouse) throw new DomainError('in-use', { count: 0 });
    await moveCredits(fromId, intoId, now);
    await db.update(t.users).set({ authorId: intoId }).where(eq(t.users.authorId, fromId));
    await mergeLists(listOf.author(fromId), listOf.author(intoId), now);
    await moveAddress(authorPath, { from: from.slug, to: into.slug }, now);
    for (const lang of langs) await hideCard({ noun: 'author', nounId: fromId, lang }, now);
    await db.delete(t.authors).where(eq(t.authors.id, fromId));
    const details = { into: intoId, slug: from.slug, name: from.name, role: from.role, bio: from.bio };
    await noteAct(actor, { action: 'merge', noun: 'author', nounId: fromId, details }, now);
  });
}

/** A story that credits both in one role and language credits the one who stays once. */
async function moveCredits(fromId: number, intoId: number, now: Date): Promise<void> {
  const { db, t } = database();
  const ofFrom = db
    .select({ id: t.storyCredits.storyId })
    .from(t.storyCredits)
    .where(eq(t.storyCredits.authorId, fromId));
  await db
    .update(t.stories)
    .set({ version: sql`${t.stories.version} + 1`, updatedAt: now })
    .where(inArray(t.stories.id, ofFrom));
  const credits = await db
    .select({
      id: t.storyCredits.id,
      storyId: t.storyCredits.storyId,
      role: t.storyCredits.role,
      lang: t.storyCredits.lang,
      authorId: t.storyCredits.authorId,
    })
    .from(t.storyCredits)
    .where(inArray(t.storyCredits.authorId, [fromId, intoId]));
  const keyOf = (credit: (typeof credits)[number]) => `${credit.storyId} ${credit.role} ${credit.lang}`;
  const kept = new Set(credits.filter((credit) => credit.authorId === intoId).map(keyOf));
  const twice = credits.filter((credit) => credit.authorId === fromId && kept.has(keyOf(credit)));
  for (const { id } of twice) await db.delete(t.storyCredits).where(eq(t.storyCredits.id, id));
  await db.update(t.storyCredits).set({ authorId: intoId }).where(eq(t.storyCredits.authorId, fromId));
}
