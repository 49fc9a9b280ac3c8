import { and, desc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { subjectOf } from '#domain/pings/rules';
import type { LabelOf } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { postLabel, unsentPost } from './rules.ts';
import type { PostText, TelegramPost } from './types.ts';

/** What was decided about an article's post and where it is; an unsent one where nobody decided anything. */
export async function getTelegramPost(storyId: number, lang: Lang): Promise<TelegramPost> {
  const { db, t } = database();
  const p = t.telegramPosts;
  const [row] = await db
    .select()
    .from(p)
    .where(and(eq(p.storyId, storyId), eq(p.lang, lang)))
    .limit(1);
  return row ?? unsentPost(storyId, lang);
}

/** `origin` is the site's address without a slash at its end. */
type Around = { origin: string; labelOf: LabelOf };

/** What the post of an article says while readers see the article; null when they do not. */
export async function getPostText(storyId: number, lang: Lang, { origin, labelOf }: Around): Promise<PostText | null> {
  const { db, t } = database();
  const { title, lead, slug, status } = t.articles;
  const [row] = await db
    .select({ title, lead, slug, format: t.stories.format })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.lang, lang), eq(status, 'published')))
    .limit(1);
  if (!row) return null;
  const label = postLabel(row.format, lang, labelOf);
  return { label, title: row.title, lead: row.lead, url: origin + articlePath(lang, storyId, row.slug) };
}

/** Why the newest message about an article's post was given up; null where it was not. */
export async function getPostTrouble(storyId: number, lang: Lang): Promise<string | null> {
  const { db, t } = database();
  const { failedAt, lastError, topic, subject, id } = t.outbox;
  const [row] = await db
    .select({ failedAt, lastError })
    .from(t.outbox)
    .where(and(eq(topic, 'telegram'), eq(subject, subjectOf(storyId, lang))))
    .orderBy(desc(id))
    .limit(1);
  return row?.failedAt ? row.lastError : null;
}
