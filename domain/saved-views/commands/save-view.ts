import { and, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { cleanLine } from '#lib/text/clean-text';
import { listViews, maxViews } from '../queries.ts';

const maxName = 80;
const maxQuery = 2_000;

/** Keeps a search under a name for the actor alone; one of that name is replaced. Throws `forbidden` for programs, `input-invalid`, `views-full`. */
export async function saveView(
  actor: Actor,
  view: { table: string; name: string; query: string },
  now: Date,
): Promise<void> {
  const { table } = view;
  const query = cleanLine(view.query);
  const { userId } = actor;
  if (userId === null) throw new DomainError('forbidden', {});
  const name = cleanLine(view.name).slice(0, maxName);
  if (name === '') throw new DomainError('input-invalid', { field: 'name' });
  if (query.length > maxQuery) throw new DomainError('input-invalid', { field: 'query' });
  return transaction(async () => {
    const { db, t } = database();
    const v = t.savedViews;
    await db.delete(v).where(and(eq(v.userId, userId), eq(v.table, table), eq(v.name, name)));
    if ((await listViews(actor, table)).length >= maxViews) throw new DomainError('views-full', { max: maxViews });
    await db.insert(v).values({ userId, table, name, query, createdAt: now });
  });
}

/** Forgets one of the actor's own views; another's is left alone. */
export function deleteView(actor: Actor, id: number): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const isOwn = and(eq(t.savedViews.id, id), eq(t.savedViews.userId, actor.userId ?? 0));
    await db.delete(t.savedViews).where(isOwn);
  });
}
