import type { AgeMark, ArticleCard } from '#domain/articles/types';
import type { Body } from '#domain/body/types';
import type { MediaView } from '#domain/media/types';

/** A published article whole, as a feed tells of it; `media` and `linked` are what its body shows, by number. */
export type FeedArticle = ArticleCard & {
  body: Body;
  updatedAt: Date | null;
  photoCredit: string | null;
  /** For whom it is; null: for the same readers as the site. */
  ageMark: AgeMark | null;
  tags: string[];
  media: ReadonlyMap<number, MediaView>;
  linked: ReadonlyMap<number, ArticleCard>;
};
