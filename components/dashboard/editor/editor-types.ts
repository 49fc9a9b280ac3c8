import type { AgeMark, CreditRole, StoryFormat } from '#domain/articles/types';
import type { RevisionText } from '#domain/revisions/types';
import type { Lang } from '#lib/lang';
import type { HeadWords } from '#lib/text/search-result';
import type { PictureInfo } from './extensions/lookups.ts';

export type Named = { id: number; name: string };
export type CreditDraft = { authorId: number; name: string; role: CreditRole; lang: Lang | null };

/** What the languages of a story share, with the names the drawer shows. */
export type StoryDraft = {
  rubricId: number | null;
  format: StoryFormat;
  heroMediaId: number | null;
  /** null: that of the site. */
  ageMark: AgeMark | null;
  tags: Named[];
  placeIds: number[];
  credits: CreditDraft[];
  related: Named[];
};

/** What a search result and a shared link say of an article, under the site's name in its language. */
export type OutsideWords = { articleId: number; lang: Lang; siteName: string; words: HeadWords };

/** An article as its editor opens it. */
export type EditableArticle = {
  articleId: number;
  storyId: number;
  lang: Lang;
  userId: number;
  version: number;
  text: RevisionText;
  savedAt: string | null;
  mayEdit: boolean;
  story: StoryDraft;
  storyVersion: number;
  mayChangeStory: boolean;
  /** Readers see a text of this story now, so what changes in it they see at once. */
  isStoryLive: boolean;
  /** Pictures and stories the text and the story point to. */
  pictures: Record<number, PictureInfo>;
  stories: Record<number, string>;
  /** What a search result and a card show of the other language, where it has a text. */
  other: OutsideWords | null;
};

/** What may be chosen in the drawer. */
export type EditorChoices = {
  rubrics: Named[];
  places: Named[];
  /** Address of the site, for previews: «arainfo.kz». */
  siteHost: string;
  siteName: string;
};

/** Tags, authors and stories by number. */
export type ChosenIds = { tags: number[]; authors: number[]; stories: number[] };
export type ChosenNames = { [kind in keyof ChosenIds]: Record<number, string> };
/** How what was chosen in one language of a story is called in the other. */
export type NameChosen = (ids: ChosenIds, lang: Lang) => Promise<ChosenNames>;

export type LinkCheck = 'good' | 'missing' | 'unchecked';

/** The server's part of the editor. */
export type EditorServices = {
  searchStories: (text: string, lang: Lang) => Promise<Named[]>;
  searchTags: (text: string, lang: Lang) => Promise<Named[]>;
  searchAuthors: (text: string, lang: Lang) => Promise<Named[]>;
  checkLink: (href: string) => Promise<LinkCheck>;
  /** Adds a word to the newsroom's dictionary, null when done, else why not; null for those who may not. */
  addWord: ((lang: Lang, word: string) => Promise<string | null>) | null;
};
