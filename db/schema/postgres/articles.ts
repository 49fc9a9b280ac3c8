import { id, index, integer, json, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';
import type { Body } from '#domain/body/types';
import { stories } from './stories.ts';

export type ArticleStatus = 'draft' | 'review' | 'scheduled' | 'published' | 'taken-down';

/** One language's text of a story, with its own status, schedule, slug and revisions. */
export const articles = table(
  'articles',
  {
    id: id(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    status: text('status').$type<ArticleStatus>().notNull(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    lead: text('lead'),
    body: json<Body>('body').notNull(),
    wordCount: integer('word_count').notNull(),
    source: text('source'),
    sourceUrl: text('source_url'),
    photoCredit: text('photo_credit'),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    /** Revision of the other language this text was translated from; null for an original. */
    translatedFromRevisionId: integer('translated_from_revision_id'),
    createdAt: timestamp('created_at').notNull(),
    /** Null until published, and for imported articles whose date nobody knows. */
    publishedAt: timestamp('published_at'),
    /** Last change a reader should be told of; null when there was none. */
    updatedAt: timestamp('updated_at'),
    scheduledAt: timestamp('scheduled_at'),
    unpublishAt: timestamp('unpublish_at'),
    takenDownAt: timestamp('taken_down_at'),
  },
  (t) => [uniqueIndex('articles_story_lang').on(t.storyId, t.lang), index('articles_scheduled').on(t.scheduledAt)],
);

export const revisions = table(
  'revisions',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    lead: text('lead'),
    body: json<Body>('body').notNull(),
    actor: text('actor').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (t) => [uniqueIndex('revisions_article_number').on(t.articleId, t.number)],
);

/** A public correction notice: what was wrong, and when it was put right. */
export const corrections = table(
  'corrections',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    text: text('text').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [index('corrections_article').on(t.articleId), index('corrections_at').on(t.at)],
);

/** Stems of published titles, for finding related stories. */
export const titleTerms = table(
  'title_terms',
  {
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    stem: text('stem').notNull(),
    storyId: integer('story_id').notNull(),
  },
  (t) => [
    uniqueIndex('title_terms_key').on(t.lang, t.stem, t.storyId),
    index('title_terms_story').on(t.storyId, t.lang),
  ],
);
