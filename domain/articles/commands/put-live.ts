import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { noteCard } from '#domain/cards/commands/note-card';
import { noteArticleUses } from '#domain/media/commands/note-uses';
import { sealRevision } from '#domain/revisions/commands/write-revision';
import { getRevision } from '#domain/revisions/queries';
import type { RevisionText } from '#domain/revisions/types';
import { indexArticle } from '#domain/search/commands/index-article';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import { foldTitle, slugOf, wordCountOf } from '../rules.ts';
import type { ArticleState } from '../types.ts';
import { noteCorrected, showArticle } from './show-article.ts';

type Going = {
  /** The revision readers are to see. */
  revision: number;
  publishedAt: Date | null;
  updatedAt: Date | null;
  /** Now, where it was taken down before; otherwise left as it is. */
  restoredAt?: Date;
};

/**
 * Puts one revision of an article before readers: row, address, lists, changes. Part of every way of publishing. A planned takedown
 * stays planned.
 * Throws `revision-unreadable`, `article-untitled`.
 */
export async function putLive(article: ArticleState, going: Going, now: Date): Promise<void> {
  const { db, t } = database();
  const { id, storyId, lang } = article;
  const text = (await getRevision(id, going.revision))?.text;
  const parts = await getStoryParts(storyId);
  if (!text || !parts) throw new DomainError('revision-unreadable', { revision: going.revision });
  if (text.title === '') throw new DomainError('article-untitled', {});
  const { publishedAt, updatedAt, restoredAt } = going;
  await db
    .update(t.articles)
    .set({
      ...{
        ...textColumns(text),
        status: 'published',
        liveRevision: going.revision,
        publishedAt,
        updatedAt,
        restoredAt,
      },
      ...{ scheduledAt: null, takenDownAt: null, putAwayAt: null },
    })
    .where(eq(t.articles.id, id));
  await sealRevision(id, going.revision);
  await noteArticleUses(id);
  await showArticle({ storyId, lang, title: text.title, publishedAt }, parts, now);
  await indexArticle({ ...text, articleId: id, storyId, lang, publishedAt }, now);
  await noteCard({ noun: 'story', nounId: storyId, lang }, parts.heroMediaId, now);
  await noteCorrected(id, lang, now);
}

/** The columns of an article that say what a revision says. */
export function textColumns({ title, lead, body, fields }: RevisionText) {
  const { slug, ...others } = fields;
  const counted = { wordCount: wordCountOf(lead, body), titleFolded: foldTitle(title) };
  return { title, lead, body, ...others, ...counted, slug: slug ?? slugOf(title) };
}
