import type { ArticleStatus } from '#domain/articles/types';
import type { TextDifference } from '#domain/compare/types';
import type { Lang } from '#lib/lang';

/** How a translation stands to its source. */
export type TranslationState = {
  source: { articleId: number; lang: Lang; status: ArticleStatus; title: string; revision: number; mark: string };
  /** The source's revision the translation was last compared with. */
  comparedWith: number;
  isStale: boolean;
  /** What changed in the source since; null where it is not stale or one of the two texts cannot be read. */
  difference: TextDifference | null;
};

/** A translation whose source says something else by now. */
export type StaleTranslation = {
  storyId: number;
  articleId: number;
  lang: Lang;
  status: ArticleStatus;
  title: string;
  sourceTitle: string;
  sourceSavedAt: Date;
};

/** A published article whose story readers do not find in the other language. */
export type MissingTranslation = {
  storyId: number;
  articleId: number;
  /** The language there is. */
  lang: Lang;
  title: string;
  publishedAt: Date | null;
  /** What the desk has in the other language; null where nobody began. */
  begun: {
    articleId: number;
    status: ArticleStatus;
    ownerId: number | null;
    putAwayAt: Date | null;
    savedAt: Date;
    savedBy: string;
  } | null;
};
