import { count, desc, eq, or } from 'drizzle-orm';
import { database } from '#db/client';
import { contains } from '#db/contains';

/** Where a public path (decoded, as readers see it) moved to, or null. */
export async function findRedirect(fromPath: string): Promise<string | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ toPath: t.redirects.toPath })
    .from(t.redirects)
    .where(eq(t.redirects.fromPath, fromPath))
    .limit(1);
  return row?.toPath ?? null;
}

export type Redirect = { id: number; fromPath: string; toPath: string; createdAt: Date };

type Search = { text: string; limit: number; offset: number };

/** Redirects one of whose addresses contains `text`, newest first, and how many there are. */
export async function listRedirects({
  text,
  limit,
  offset,
}: Search): Promise<{ redirects: Redirect[]; total: number }> {
  const { db, t } = database();
  const { fromPath, toPath } = t.redirects;
  const where = text === '' ? undefined : or(contains(fromPath, text), contains(toPath, encodeURI(text)));
  const [counted] = await db.select({ count: count() }).from(t.redirects).where(where);
  const redirects = await db
    .select()
    .from(t.redirects)
    .where(where)
    .orderBy(desc(t.redirects.id))
    .limit(limit)
    .offset(offset);
  return { redirects, total: counted?.count ?? 0 };
}
