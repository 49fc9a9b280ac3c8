import { and, eq, isNotNull } from 'drizzle-orm';
import { database } from '#db/client';
import { addArticle } from '#domain/articles/commands/add-article';
import { type Body, bodyVersion } from '#domain/body/types';
import { getRubricBySlug } from '#domain/rubrics/queries';
import { systemActor } from '#domain/sessions/rules';
import { createStory } from '#domain/stories/commands/create-story';
import { articlePath } from '#lib/paths';

/** The paths of all published articles, or of those whose date is known. */
export async function listPublished(which: 'all' | 'dated' = 'all'): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.articles.storyId, lang: t.articles.lang, slug: t.articles.slug })
    .from(t.articles)
    .where(and(eq(t.articles.status, 'published'), which === 'dated' ? isNotNull(t.articles.publishedAt) : undefined));
  return rows.map(({ storyId, lang, slug }) => articlePath(lang, storyId, slug));
}

/** Publishes one more article in the rubric of sport. */
export async function publishOne(): Promise<void> {
  const actor = systemActor('seed');
  const rubric = await getRubricBySlug('sport');
  const now = new Date();
  const parts = { format: 'news' as const, heroMediaId: null, ageMark: null, tagIds: [], placeIds: [], credits: [] };
  const storyId = await createStory(actor, { ...parts, rubricId: rubric?.id ?? null }, now);
  const body: Body = { version: bodyVersion, blocks: [{ type: 'paragraph', content: [{ text: 'Мәтін.' }] }] };
  const text = { title: 'Шахматтан қалалық додада жасөспірімдер топ жарды', lead: null, body };
  await addArticle(actor, { storyId, lang: 'kk', text, status: 'published', publishedAt: now }, now);
}
