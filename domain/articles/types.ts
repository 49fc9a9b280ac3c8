import type { Body } from '#domain/body/types';
import type { MediaView } from '#domain/media/types';
import type { Lang } from '#lib/lang';

export type { ArticleStatus } from '#db/schema/sqlite/articles';
export type { AgeMark, CreditRole, StoryFormat } from '#db/schema/sqlite/stories';

import type { ArticleStatus } from '#db/schema/sqlite/articles';
import type { AgeMark, CreditRole, StoryFormat } from '#db/schema/sqlite/stories';

export type NamedSlug = { slug: string; name: string };

/** Somebody credited in an article, in its language; `portraitId` null where there is no portrait. */
export type Credit = {
  authorId: number;
  slug: string;
  name: string;
  role: CreditRole;
  isHouse: boolean;
  portrait: MediaView | null;
};

/** What lists show of a published article. */
export type ArticleCard = {
  storyId: number;
  lang: Lang;
  slug: string;
  title: string;
  lead: string | null;
  format: StoryFormat;
  rubric: NamedSlug | null;
  publishedAt: Date | null;
  hero: MediaView | null;
  credits: Credit[];
};

/** A public correction notice; `rewordedAt`: when it was last put in other words, null where never. */
export type Correction = { at: Date; text: string; rewordedAt: Date | null };

/** A whole article as its page shows it, whatever its status: the caller looks at `status` first. */
export type Article = Omit<ArticleCard, 'hero'> & {
  id: number;
  status: ArticleStatus;
  body: Body;
  wordCount: number;
  source: string | null;
  sourceUrl: string | null;
  photoCredit: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  updatedAt: Date | null;
  rubricId: number | null;
  heroMediaId: number | null;
  ageMark: AgeMark | null;
  tags: (NamedSlug & { id: number })[];
  places: (NamedSlug & { id: number })[];
  corrections: Correction[];
};

/** One language's text as a command receives it. */
export type ArticleText = {
  title: string;
  lead: string | null;
  body: Body;
} & Partial<Omit<ArticleFields, 'slug'>>;

/** What belongs to one language's text besides title, lead and body; `slug` null: made from the title. */
export type ArticleFields = {
  slug: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  source: string | null;
  sourceUrl: string | null;
  photoCredit: string | null;
};

/** What a story is made of besides its texts. */
export type StoryParts = {
  rubricId: number | null;
  format: StoryFormat;
  heroMediaId: number | null;
  /** For whom it is; null: for the same readers as the site. */
  ageMark: AgeMark | null;
  tagIds: number[];
  placeIds: number[];
  credits: { authorId: number; role: CreditRole; lang: Lang | null }[];
};

/** Names one article: by its own number, or by its story and language. */
export type ArticleRef = { articleId: number } | { storyId: number; lang: Lang };

/** Where an article stands: what every command on it decides by. */
export type ArticleState = {
  id: number;
  storyId: number;
  lang: Lang;
  status: ArticleStatus;
  title: string;
  slug: string;
  ownerId: number | null;
  version: number;
  headRevision: number;
  liveRevision: number | null;
  translatedFromRevision: number | null;
  savedAt: Date;
  savedBy: string;
  /** Whose the newest revision is; null where a program wrote it. */
  savedById: number | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  scheduledAt: Date | null;
  unpublishAt: Date | null;
  embargoUntil: Date | null;
  takenDownAt: Date | null;
  putAwayAt: Date | null;
};

/** What a save answers: the version the next save is made on, and the revision that holds the text. */
export type Saved = { version: number; revision: number; savedAt: Date };
