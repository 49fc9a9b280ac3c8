import type { Block } from '#domain/body/types';
import type { SearchAsked } from '#domain/search/input';
import type { MarkedText } from '#domain/search/types';
import type { MastheadFace } from '#domain/settings/types';
import type { Edition } from '#lib/editions';
import type { Lang } from '#lib/lang';

/** A visible name and where it leads; `href` is a path of this site unless said otherwise. */
export type NamedLink = { name: string; href: string };

/** `iso` carries the offset of Asia/Almaty; `text` is the finished wording in the page's language. */
export type Moment = { iso: string; text: string };

/** One picture in all its files; `src` is the JPEG every browser can show, `sources` come best format first. */
export type PictureView = {
  sources: { type: string; srcset: string }[];
  src: string;
  srcset: string;
  width: number;
  height: number;
  /** Empty for pictures that only decorate. */
  alt: string;
  /** CSS colour painted until the picture arrives. */
  color: string;
  /** Point that survives every crop, in 0..1 from the top start corner. */
  focal: { x: number; y: number };
  caption: string | null;
  credit: string | null;
  licence: NamedLink | null;
};

/** The notice a story carries; its words are `Label.*` in the messages. */
export type StoryLabel =
  | 'advertising'
  | 'campaign'
  | 'explainer'
  | 'interview'
  | 'obituary'
  | 'official'
  | 'opinion'
  | 'photo'
  | 'press-release'
  | 'reportage'
  | 'video';

export type PersonView = { name: string; href: string | null; portrait: PictureView | null };

export type StoryCard = {
  id: number;
  href: string;
  title: string;
  /** The title as it is printed: long Kazakh words may break. */
  headline: string;
  lead: string | null;
  rubric: NamedLink | null;
  label: StoryLabel | null;
  /** null when the moment of publication is unknown (imported without a date). */
  time: Moment | null;
  picture: PictureView | null;
  authors: PersonView[];
};

/** The same page in another edition; `exact` is false when the story has none there and `href` is its rubric. */
export type AlternateEdition = {
  edition: Edition;
  href: string;
  exact: boolean;
  rubric: string | null;
  /** Its name in its own script, where the messages have none. */
  name?: string;
};

export type SiteFrame = {
  lang: Lang;
  edition: Edition;
  /** Path of this page without query; marks the current link. */
  path: string;
  /** href of the rubric this page belongs to, null outside rubrics. */
  section: string | null;
  homeHref: string;
  name: string;
  tagline: string;
  motto: string | null;
  rubrics: NamedLink[];
  alternates: AlternateEdition[];
  /** null hides the search link and form; the form sends `q` by GET. */
  searchHref: string | null;
  contactHref: string;
  popularHref: string | null;
  archiveHref: string | null;
  feedHref: string | null;
  /** Static pages in the order of the footer. */
  pages: NamedLink[];
  /** Addresses outside this site. */
  socials: NamedLink[];
  /** Lines of the legal imprint, ready to print. */
  imprint: string[];
  mastheadFace: MastheadFace;
  /** For example `12+`; the digits stand in the diamond. */
  ageMark: string;
};

export type Pager = {
  current: number;
  total: number;
  previous: string | null;
  next: string | null;
  /** null stands for a gap; the current page is included. */
  items: ({ page: number; href: string } | null)[];
};

/** Rubric, tag, place and the stream of everything. */
export type ListPage = {
  heading: string;
  intro: string | null;
  feedHref: string | null;
  breadcrumb: NamedLink[];
  cards: StoryCard[];
  pager: Pager | null;
};

export type AuthorCard = {
  name: string;
  href: string | null;
  role: string | null;
  bio: string | null;
  portrait: PictureView | null;
};

export type AuthorPageView = { author: AuthorCard; cards: StoryCard[]; pager: Pager | null; feedHref: string | null };

export type TagLink = NamedLink;

/** `role` is the finished word («Фото», «Аударған»), null for the author proper. */
export type CreditView = PersonView & { role: string | null };

/** `reworded`: when it was last put in other words after it had been published. */
export type CorrectionView = { time: Moment; text: string; reworded: Moment | null };

/** A body with everything its blocks point at; what cannot be resolved is absent and its block is left out. */
export type BodyView = {
  blocks: Block[];
  media: Record<number, PictureView>;
  stories: Record<number, StoryCard>;
};

export type ArticleView = {
  id: number;
  lang: Lang;
  /** Path, and absolute address without query for sharing. */
  href: string;
  url: string;
  /** Home first, rubric last. */
  breadcrumb: NamedLink[];
  label: StoryLabel | null;
  /** Its links to other sites are marked as paid for. */
  isPaid: boolean;
  /** For example `12+`. */
  ageMark: string;
  title: string;
  /** As in `StoryCard`. */
  headline: string;
  lead: string | null;
  credits: CreditView[];
  published: Moment | null;
  /** null when the text never changed after publication. */
  updated: Moment | null;
  places: NamedLink[];
  readingMinutes: number;
  hero: PictureView | null;
  body: BodyView;
  /** Where the text came from; `href` null when only a name is known. */
  source: { name: string; href: string | null } | null;
  corrections: CorrectionView[];
  tags: TagLink[];
  authors: AuthorCard[];
  related: StoryCard[];
  next: StoryCard | null;
};

export type FrontBand = { rubric: NamedLink; layout: 1 | 2 | 3; cards: StoryCard[] };

export type FrontView = {
  /** Leads to a path of this site or to another https address; null without breaking news. */
  breaking: { text: string; href: string } | null;
  lead: StoryCard | null;
  secondary: StoryCard[];
  /** The editors' choice; empty when they made none. */
  choice: StoryCard[];
  latest: StoryCard[];
  latestHref: string;
  bands: FrontBand[];
  opinions: StoryCard[];
  opinionsHref: string | null;
  photoStory: { card: StoryCard; pictures: PictureView[] } | null;
  popular: StoryCard[];
  popularHref: string | null;
  places: NamedLink[];
  /** The newest printed issue. */
  issue: { name: string; href: string; cover: PictureView | null } | null;
};

export type PopularPeriod = 'day' | 'week' | 'month';

export type PopularView = {
  period: PopularPeriod;
  periods: { period: PopularPeriod; href: string }[];
  cards: StoryCard[];
};

/** `month` 1..12; `href` null for a month or day without articles; `name` is the finished wording. */
export type ArchiveMonth = { month: number; name: string; href: string | null; count: number };
export type ArchiveDay = { day: number; href: string | null; count: number };

type ArchiveCommon = { heading: string; breadcrumb: NamedLink[]; previous: NamedLink | null; next: NamedLink | null };

export type ArchiveView = ArchiveCommon &
  (
    | { kind: 'year'; months: ArchiveMonth[]; years: NamedLink[] }
    /** `firstWeekday` of day 1: 1 Monday .. 7 Sunday; `days` holds every day of the month in order. */
    | { kind: 'month'; firstWeekday: number; days: ArchiveDay[] }
    | { kind: 'day'; cards: StoryCard[]; pager: Pager | null }
  );

export type ContactKind = 'address' | 'phone' | 'email' | 'hours' | 'messenger';

export type ContactView = {
  intro: string | null;
  /** `label` overrides the word of the kind (for example «Жарнама бөлімі»). */
  items: { kind: ContactKind; label: string | null; text: string; href: string | null }[];
  socials: NamedLink[];
  letter: LetterFormView;
};

/** What the letter form says: the number of a letter that was taken, what was wrong with one that was not, minutes to wait. */
export type LetterFormView = {
  /** The answer comes in the same. */
  edition: Edition;
  sent: string | null;
  faults: Partial<Record<'name' | 'contact' | 'subject' | 'text', 'required' | 'too-long'>>;
  waitMinutes: number | null;
};

/** One line of the page of corrections: what was put right, and in which article. */
export type CorrectionEntry = CorrectionView & { article: NamedLink };

/** `corrections` is empty on every page but the one that lists them. */
export type StaticPageView = { title: string; body: BodyView; updated: Moment | null; corrections: CorrectionEntry[] };

/** `query` holds the words found in the broken address, '' when there are none. */
/** `meant` are the stories the address most likely stood for on the site before this one. */
export type MissingView = { query: string; meant: StoryCard[]; latest: StoryCard[] };
export type GoneView = { rubric: NamedLink | null; latest: StoryCard[] };

/** An article found: what was asked for is marked in its headline and in a piece of its text. */
export type SearchHitView = { card: StoryCard; lang: Lang; title: MarkedText; excerpt: MarkedText };

export type SearchOption = { value: string; name: string };

/** `total` counts all pages of `hits`; `some` have a part of the words; with an empty query nothing was searched. */
export type SearchView = {
  asked: SearchAsked;
  options: { rubric: SearchOption[]; place: SearchOption[]; author: SearchOption[] };
  /** Where the same search without filters is; null where there are none. */
  clearHref: string | null;
  /** How the query was read where it was not as it stands. */
  meant: NamedLink | null;
  total: number;
  hits: SearchHitView[];
  some: SearchHitView[];
  pager: Pager | null;
  /** For who found nothing, or has not asked yet. */
  rubrics: NamedLink[];
  latest: StoryCard[];
};
