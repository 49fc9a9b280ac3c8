import { flag, id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';
import type { ArticleFields } from '#domain/articles/types';
import type { Body } from '#domain/body/types';
import { stories } from './stories.ts';
import { users } from './users.ts';

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
    /** Number of the other language's revision this text was translated from or last compared with; null for an original. */
    translatedFromRevision: integer('translated_from_revision'),
    /** Grows with every save; a save names the version it was made on, so that nobody writes over a newer text. */
    version: integer('version').notNull(),
    /** Number of the newest revision: the text the desk works on. */
    headRevision: integer('head_revision').notNull(),
    /** Number of the revision readers see or, once taken down, saw last; null where they never saw one. */
    liveRevision: integer('live_revision'),
    /** Whose article it is; null for what a program brought in. */
    ownerId: integer('owner_id').references(() => users.id),
    /** The newest title in lower case, spelled in the order of the alphabet: for the desk's search and its table. */
    titleFolded: text('title_folded').notNull(),
    createdAt: timestamp('created_at').notNull(),
    /** The last save of any kind and who made it. */
    savedAt: timestamp('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
    /** Not to be published before; shown to the desk, null where there is none. */
    embargoUntil: timestamp('embargo_until'),
    /** Null until published, and for imported articles whose date nobody knows. */
    publishedAt: timestamp('published_at'),
    /** Last change a reader should be told of; null when there was none. */
    updatedAt: timestamp('updated_at'),
    scheduledAt: timestamp('scheduled_at'),
    unpublishAt: timestamp('unpublish_at'),
    takenDownAt: timestamp('taken_down_at'),
    /** When it was last shown again after a takedown; null where it never was. */
    restoredAt: timestamp('restored_at'),
    /** A draft put out of the way; it can be brought back. */
    putAwayAt: timestamp('put_away_at'),
  },
  (t) => [
    uniqueIndex('articles_story_lang').on(t.storyId, t.lang),
    // Counts and lists what is published month by month without reaching for a row.
    index('articles_published').on(...[t.status, t.publishedAt, t.storyId, t.lang, t.slug, t.updatedAt, t.restoredAt]),
    index('articles_scheduled').on(t.scheduledAt),
    index('articles_unpublish').on(t.unpublishAt),
    index('articles_embargo').on(t.embargoUntil),
    index('articles_slug').on(t.slug),
    // Holds all the desk's table searches by: a row is as long as its body, and what stands behind that is slow to reach.
    index('articles_desk').on(
      ...[t.status, t.savedAt, t.lang, t.ownerId, t.storyId, t.putAwayAt, t.publishedAt, t.titleFolded],
    ),
    index('articles_owner').on(t.ownerId, t.status),
    index('articles_translated').on(t.translatedFromRevision),
  ],
);

/**
 * A saved text of an article. Saves of one person within ten minutes go into one revision, unless it is sealed: named, seen by
 * readers, translated from or restored.
 */
export const revisions = table(
  'revisions',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    number: integer('number').notNull(),
    /** The article's version after the last save that went into it. */
    version: integer('version').notNull(),
    title: text('title').notNull(),
    lead: text('lead'),
    body: json<Body>('body').notNull(),
    fields: json<ArticleFields>('fields').notNull(),
    actor: text('actor').notNull(),
    userId: integer('user_id').references(() => users.id),
    name: text('name'),
    isSealed: flag('is_sealed').notNull(),
    createdAt: timestamp('created_at').notNull(),
    savedAt: timestamp('saved_at').notNull(),
  },
  (t) => [uniqueIndex('revisions_article_number').on(t.articleId, t.number)],
);

/** A public correction notice: what was wrong, and when it was put right; `rewordedAt` null: it says what it said at first. */
export const corrections = table(
  'corrections',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    text: text('text').notNull(),
    at: timestamp('at').notNull(),
    rewordedAt: timestamp('reworded_at'),
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

/** What was said when an article was handed on: to the editor, back with a note, or just noted. */
export const articleNotes = table(
  'article_notes',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id),
    kind: text('kind').$type<'submitted' | 'returned' | 'comment'>().notNull(),
    text: text('text').notNull(),
    actor: text('actor').notNull(),
    userId: integer('user_id').references(() => users.id),
    at: timestamp('at').notNull(),
  },
  (t) => [index('article_notes_article').on(t.articleId)],
);

/** Who has an article open in the editor now; a row older than half a minute means nobody. */
export const presence = table(
  'presence',
  {
    articleId: integer('article_id').notNull(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    seenAt: timestamp('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.userId] })],
);
