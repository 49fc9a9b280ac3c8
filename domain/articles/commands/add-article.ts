import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteUses } from '#domain/media/commands/note-uses';
import { usesMedia } from '#domain/media/rules';
import { indexArticle } from '#domain/search/commands/index-article';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { fieldsOf, foldTitle, slugOf, wordCountOf } from '../rules.ts';
import type { ArticleText, StoryParts } from '../types.ts';
import { showArticle } from './show-article.ts';

export type NewArticle = {
  storyId: number;
  lang: Lang;
  text: ArticleText;
  slug?: string;
  status: 'draft' | 'published';
  /** Null for a draft, and for a published text whose date nobody knows. */
  publishedAt: Date | null;
  updatedAt?: Date | null;
  translatedFromRevision?: number | null;
};

/**
 * Adds one language's text to a story, with its first revision; a published one is in every list when this returns.
 * `parts` spares reading the story again. Throws `forbidden`, `not-found`; the database refuses a second text in one language.
 */
export async function addArticle(actor: Actor, article: NewArticle, now: Date, parts?: StoryParts): Promise<number> {
  requireMay(actor, article.status === 'published' ? 'article.publish' : 'article.create');
  return transaction(async () => {
    const story = parts ?? (await getStoryParts(article.storyId));
    if (!story) throw new DomainError('not-found', { story: article.storyId });
    const id = await insertArticle(actor, article, now);
    await insertFirstRevision(actor, id, article, now);
    if (usesMedia(article.text.body)) await noteUses('article', id, [article.text.body]);
    const { storyId, lang, publishedAt } = article;
    if (article.status === 'published') {
      await showArticle({ storyId, lang, title: article.text.title, publishedAt }, story, now);
      await indexArticle({ ...article.text, articleId: id, storyId, lang, publishedAt }, now);
    }
    await noteAct(
      actor,
      { action: article.status === 'published' ? 'publish' : 'create', noun: 'article', nounId: id },
      now,
    );
    return id;
  });
}

async function insertArticle(actor: Actor, article: NewArticle, now: Date): Promise<number> {
  const { db, t } = database();
  const { storyId, lang, text, status, publishedAt } = article;
  const [row] = await db
    .insert(t.articles)
    .values({
      ...{ storyId, lang, status, publishedAt, ...text },
      slug: article.slug ?? slugOf(text.title),
      wordCount: wordCountOf(text.lead, text.body),
      titleFolded: foldTitle(text.title),
      translatedFromRevision: article.translatedFromRevision ?? null,
      ...{ version: 1, headRevision: 1, liveRevision: status === 'published' ? 1 : null },
      ...{ ownerId: actor.userId, createdAt: now, savedAt: now, savedBy: actor.name },
      updatedAt: article.updatedAt ?? null,
    })
    .returning({ id: t.articles.id });
  if (!row) throw new Error('The database returned no number for a new article.');
  return row.id;
}

async function insertFirstRevision(actor: Actor, articleId: number, article: NewArticle, now: Date): Promise<void> {
  const { db, t } = database();
  const { title, lead, body } = article.text;
  await db.insert(t.revisions).values({
    ...{ articleId, number: 1, version: 1, title, lead, body, fields: fieldsOf(article.text, article.slug) },
    ...{ actor: actor.name, userId: actor.userId, name: null, isSealed: article.status === 'published' },
    ...{ createdAt: now, savedAt: now },
  });
}
