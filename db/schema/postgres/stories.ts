import { id, index, integer, primaryKey, table, text, timestamp } from '#db/columns/postgres';
import { authors } from './authors.ts';
import { media } from './media.ts';
import { places } from './places.ts';
import { rubrics } from './rubrics.ts';
import { tags } from './tags.ts';

export type StoryFormat =
  | 'news'
  | 'interview'
  | 'reportage'
  | 'opinion'
  | 'explainer'
  | 'photo-story'
  | 'official'
  | 'press-release'
  | 'advertising'
  | 'campaign'
  | 'obituary';

/** Categories of the law on protecting children from harmful information, 2 July 2018 № 169-VI. */
export type AgeMark = '0+' | '6+' | '12+' | '16+' | '18+';

export type CreditRole = 'author' | 'photographer' | 'translator';

/** The language-neutral thing; its number is the key in every URL and is assigned by `nextStoryId`. */
export const stories = table(
  'stories',
  {
    id: integer('id').primaryKey(),
    rubricId: integer('rubric_id').references(() => rubrics.id),
    format: text('format').$type<StoryFormat>().notNull(),
    heroMediaId: integer('hero_media_id').references(() => media.id),
    /** For whom it is; null: for the same readers as the site. */
    ageMark: text('age_mark').$type<AgeMark>(),
    /** Grows with every change of what the languages share. */
    version: integer('version').notNull(),
    createdAt: timestamp('created_at').notNull(),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (t) => [index('stories_hero').on(t.heroMediaId), index('stories_age').on(t.ageMark)],
);

export const storyTags = table(
  'story_tags',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tags.id),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.tagId] }), index('story_tags_tag').on(t.tagId)],
);

export const storyPlaces = table(
  'story_places',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    placeId: integer('place_id')
      .notNull()
      .references(() => places.id),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.placeId] }), index('story_places_place').on(t.placeId)],
);

/** Who is credited; `lang` null means in every language of the story. */
export const storyCredits = table(
  'story_credits',
  {
    id: id(),
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => authors.id),
    role: text('role').$type<CreditRole>().notNull(),
    lang: text('lang').$type<'kk' | 'ru'>(),
    position: integer('position').notNull(),
  },
  (t) => [index('story_credits_story').on(t.storyId), index('story_credits_author').on(t.authorId)],
);

/** Related stories chosen by hand; they come before the found ones. */
export const storyRelated = table(
  'story_related',
  {
    storyId: integer('story_id')
      .notNull()
      .references(() => stories.id),
    relatedId: integer('related_id')
      .notNull()
      .references(() => stories.id),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.relatedId] }), index('story_related_related').on(t.relatedId)],
);
