import { eq } from 'drizzle-orm';
import { database } from '#db/client';

type Keyed = { key: string; contentHash: string };

/** What an earlier import made of the same record: `known` with the same text, `differs` with another; null when it is new. */
export async function findKnown({
  key,
  contentHash,
}: Keyed): Promise<{ kind: 'known' | 'differs'; storyId: number } | null> {
  const { db, t } = database();
  const [known] = await db
    .select({ storyId: t.imports.storyId, contentHash: t.imports.contentHash })
    .from(t.imports)
    .where(eq(t.imports.key, key))
    .limit(1);
  return known ? { kind: known.contentHash === contentHash ? 'known' : 'differs', storyId: known.storyId } : null;
}
