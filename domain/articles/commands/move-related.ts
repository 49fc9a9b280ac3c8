import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { replaceRelated } from '#domain/stories/commands/replace-related';
import { listPickedIds } from '#domain/stories/queries';
import type { Lang } from '#lib/lang';
import { listStates } from '../queries.ts';

type Move = { from: number; to: number; lang: Lang };

/**
 * After a text has moved, whoever names its old story as related names the story that has a text in their own language; who has both
 * languages, or none at the moment, names both stories where they differ. Nobody names one twice or themselves. Part of moving a text.
 */
export async function moveRelated(move: Move): Promise<void> {
  const { db, t } = database();
  const { storyId, relatedId } = t.storyRelated;
  const isEmpty = (await listStates(move.from)).length === 0;
  const rows = await db.select({ storyId }).from(t.storyRelated).where(eq(relatedId, move.from)).orderBy(storyId);
  for (const row of rows) {
    const named = isEmpty ? [move.to] : await namedBy(row.storyId, move);
    const picked = (await listPickedIds(row.storyId)).flatMap((id) => (id === move.from ? named : [id]));
    const ids = [...new Set(picked)].filter((id) => id !== row.storyId);
    await replaceRelated(row.storyId, ids);
  }
}

/** The story a text goes back to has its list as it was left. */
async function namedBy(storyId: number, { from, to, lang }: Move): Promise<number[]> {
  if (storyId === to) return [from];
  const texts = await listStates(storyId);
  if (texts.length !== 1) return [from, to];
  return texts[0]?.lang === lang ? [to] : [from];
}
