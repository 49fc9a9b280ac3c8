import type { Lang, Localized } from '#lib/lang';

/** A paragraph is a plain string; `**bold**`, `_italic_` and `[text](https://…)` are the only inline markup. */
export type SeedBlock =
  | string
  | { h2: string }
  | { h3: string }
  | { list: string[]; ordered?: true }
  | { quote: string; source?: string }
  | { image: string; caption?: string }
  | { gallery: { picture: string; caption: string }[] }
  | { table: { caption?: string; header: string[]; rows: string[][] } }
  | { embed: { url: string; title: string } }
  | { readAlso: string }
  | { factBox: { title: string; items: string[] } };

export type SeedText = { title: string; lead: string; body: SeedBlock[] };

export type SeedFormat =
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

/** One demo story; `key` names it for `readAlso`; `hero` and all pictures are keys of the drawn pictures. */
export type SeedStory = {
  key: string;
  rubric: string;
  format: SeedFormat;
  places: string[];
  tags: string[];
  credits: { author: string; role: 'author' | 'photographer' | 'translator'; lang?: Lang }[];
  hero: string;
  /** Hours before seeding at which the Kazakh edition was published; the Russian one follows `ruDelayHours` later. */
  hoursAgo: number;
  ruDelayHours?: number;
  /** Hours after publication at which the text was last changed; absent when it never was. */
  updatedAfterHours?: number;
  correction?: Localized;
  kk: SeedText;
  ru?: SeedText;
};

export type SeedAuthor = { key: string; name: Localized; role: Localized; bio: Localized; portrait: string | null };
export type SeedTag = { slug: string; kind: 'person' | 'organisation' | 'event' | 'topic'; name: Localized };
/** Caption, alt text and credit of one drawn picture; `focal` in 0..1 from the top start corner. */
export type SeedPicture = { key: string; alt: Localized; caption: Localized; focal: { x: number; y: number } };
/** A static page; `slug` is shared by both languages. */
export type SeedPage = {
  slug: string;
  kk: { title: string; body: SeedBlock[] };
  ru: { title: string; body: SeedBlock[] };
};
