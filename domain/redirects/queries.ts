import { eq } from 'drizzle-orm';
import { database } from '#db/client';

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
