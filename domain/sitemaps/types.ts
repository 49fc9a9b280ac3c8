import type { Lang, Localized } from '#lib/lang';

/** A part of the map that holds articles: `of` is a month in Almaty (`2026-03`) or `undated`; `count` articles of both languages. */
export type MapMonth = { of: string; count: number; changedAt: Date | null };

/** An article as the map tells of it; `otherSlug` is that of the published text in the other language. */
export type MapArticle = {
  id: number;
  storyId: number;
  lang: Lang;
  slug: string;
  changedAt: Date | null;
  heroMediaId: number | null;
  otherSlug: string | null;
};

/** The nouns whose pages are lists of articles. */
export const listedNouns = ['rubrics', 'places', 'tags', 'authors'] as const;
export type ListedNoun = (typeof listedNouns)[number];

/** The page of a rubric, place, tag or author; `changedAt` is the newest publication in each language, null where there is none. */
export type MapList = { slug: string; name: Localized; changedAt: Record<Lang, Date | null> };

/** An article in the map of news. */
export type MapNews = { storyId: number; slug: string; title: string; publishedAt: Date };
