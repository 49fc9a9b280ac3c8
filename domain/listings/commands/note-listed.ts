import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import { settingsTag } from '#domain/settings/rules';
import { mapListsTag } from '#domain/sitemaps/rules';
import { langs } from '#lib/lang';
import { tagOfList, tagOfStory } from '../rules.ts';

/** Beyond so many stories it is cheaper to drop every page than to name each of them. */
export const manyStories = 500;

/**
 * Notes that the pages of a list, the parts of the map that name it and every page that mentions a story of it show something else (the list's name is on them).
 * Call it inside the transaction of the change.
 */
export async function noteListed(list: string, now: Date): Promise<void> {
  const { db, t } = database();
  const rows = await db
    .selectDistinct({ storyId: t.listings.storyId })
    .from(t.listings)
    .where(eq(t.listings.list, list))
    .limit(manyStories + 1);
  const stories = rows.length > manyStories ? [settingsTag] : rows.map((row) => tagOfStory(row.storyId));
  await noteChanges([...langs.map((lang) => tagOfList(list, lang)), mapListsTag, ...stories], now);
}
