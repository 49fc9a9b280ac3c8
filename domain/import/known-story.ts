import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import type { PreparedArticle } from './types.ts';

export type KnownText = { lang: Lang; source: string | null; sourceUrl: string | null };

/** A story that has the number an article asks for. */
export type KnownStory = { isImported: boolean; texts: KnownText[] };

/** The story with this number, null where the number is free. */
export async function getKnownStory(storyId: number): Promise<KnownStory | null> {
  const { db, t } = database();
  const [story] = await db.select({ id: t.stories.id }).from(t.stories).where(eq(t.stories.id, storyId)).limit(1);
  if (!story) return null;
  const texts = await db
    .select({ lang: t.articles.lang, source: t.articles.source, sourceUrl: t.articles.sourceUrl })
    .from(t.articles)
    .where(eq(t.articles.storyId, storyId));
  const [imported] = await db
    .select({ key: t.imports.key })
    .from(t.imports)
    .where(eq(t.imports.storyId, storyId))
    .limit(1);
  return { isImported: imported !== undefined, texts };
}

/** An imported story takes an article as its other language where both came from the same source. */
export function mayJoin({ lang, source, sourceUrl }: PreparedArticle, story: KnownStory): boolean {
  const isFree = story.texts.every((text) => text.lang !== lang);
  const isSameSource = story.texts.every(
    (text) => text.source === source && hostOf(text.sourceUrl) === hostOf(sourceUrl),
  );
  return story.isImported && isFree && isSameSource;
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host : null;
}
