import { and, asc, count, desc, eq, gt, gte, lt, type SQL } from 'drizzle-orm';
import { database } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { ActFilters, ActRow } from './types.ts';

/** The journal, newest first, and how many lines there are. Throws `forbidden`. */
export async function listActs(
  actor: Actor,
  filters: ActFilters,
  range: { limit: number; offset: number },
): Promise<{ acts: ActRow[]; total: number }> {
  requireMay(actor, 'journal.read');
  const { db, t } = database();
  const where = matching(filters);
  const [counted] = await db.select({ count: count() }).from(t.audit).where(where);
  const acts = await db
    .select()
    .from(t.audit)
    .where(where)
    .orderBy(desc(t.audit.id))
    .limit(range.limit)
    .offset(range.offset);
  return { acts, total: counted?.count ?? 0 };
}

/** The journal from the line after `afterId` on, oldest first: for writing all of it in pieces. Throws `forbidden`. */
export async function listActsAfter(
  actor: Actor,
  filters: ActFilters,
  range: { afterId: number; limit: number },
): Promise<ActRow[]> {
  requireMay(actor, 'journal.read');
  const { db, t } = database();
  return db
    .select()
    .from(t.audit)
    .where(and(matching(filters), gt(t.audit.id, range.afterId)))
    .orderBy(asc(t.audit.id))
    .limit(range.limit);
}

/** The nouns and actions the journal has, for choosing from. Throws `forbidden`. */
export async function listActKinds(actor: Actor): Promise<{ nouns: string[]; actions: string[] }> {
  requireMay(actor, 'journal.read');
  const { db, t } = database();
  const rows = await db.selectDistinct({ noun: t.audit.noun, action: t.audit.action }).from(t.audit);
  const sorted = (names: string[]) => [...new Set(names)].sort();
  return { nouns: sorted(rows.map((row) => row.noun)), actions: sorted(rows.map((row) => row.action)) };
}

function matching({ userId, noun, action, from, to }: ActFilters): SQL | undefined {
  const { t } = database();
  return and(
    userId === null ? undefined : eq(t.audit.userId, userId),
    noun === null ? undefined : eq(t.audit.noun, noun),
    action === null ? undefined : eq(t.audit.action, action),
    from === null ? undefined : gte(t.audit.at, from),
    to === null ? undefined : lt(t.audit.at, to),
  );
}
