import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import { getSiteSettings } from '../queries.ts';
import { settingsTag } from '../rules.ts';
import { type AgeMark, ageMarks } from '../types.ts';
import { storeSetting } from './store-setting.ts';

/**
 * Looks which mark is the highest among published stories and keeps it for every page; only where the shown mark becomes another
 * one do all pages change. Call it inside the transaction that published, changed or took down.
 */
export async function settleAgeMark(now: Date): Promise<void> {
  const before = (await getSiteSettings()).shownAgeMark;
  await storeSetting('age', { highest: await findHighest() });
  if ((await getSiteSettings()).shownAgeMark !== before) await noteChanges([settingsTag], now);
}

async function findHighest(): Promise<AgeMark | null> {
  const { db, t } = database();
  for (const mark of ageMarks.toReversed()) {
    const [found] = await db
      .select({ id: t.stories.id })
      .from(t.stories)
      .innerJoin(t.articles, eq(t.articles.storyId, t.stories.id))
      .where(and(eq(t.stories.ageMark, mark), eq(t.articles.status, 'published')))
      .limit(1);
    if (found) return mark;
  }
  return null;
}
