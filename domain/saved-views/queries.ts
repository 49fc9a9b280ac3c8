import { and, asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { byName } from '#lib/text/collate';

/** A search of a desk table under a name; `query` is the address's query string. */
export type SavedView = { id: number; name: string; query: string };

/** Most views one person keeps. */
export const maxViews = 50;

/** The actor's own views of one table, by name. */
export async function listViews(actor: Actor, table: string): Promise<SavedView[]> {
  if (actor.userId === null) return [];
  const { db, t } = database();
  const { id, name, query } = t.savedViews;
  const views = await db
    .select({ id, name, query })
    .from(t.savedViews)
    .where(and(eq(t.savedViews.userId, actor.userId), eq(t.savedViews.table, table)))
    .orderBy(asc(id))
    .limit(maxViews);
  return views.sort(byName);
}
