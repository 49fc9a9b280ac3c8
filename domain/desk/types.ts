import type { ArticleState, StoryParts } from '#domain/articles/types';
import type { RevisionText } from '#domain/revisions/types';
import type { Lang } from '#lib/lang';

export type ArticleNote = { kind: 'submitted' | 'returned' | 'comment'; text: string; actor: string; at: Date };

/** Everything the editor of one article begins with. */
export type EditableArticle = {
  article: ArticleState;
  ownerName: string | null;
  /** The newest text; null where the stored one cannot be read (history offers older ones). */
  text: RevisionText | null;
  /** Whether the actor may save. */
  mayEdit: boolean;
  /** Whether the actor may change what the languages share. */
  mayEditStory: boolean;
  story: { version: number; parts: StoryParts; relatedIds: number[] };
  /** The story's text in the other language, null where there is none or the actor may not know of it. */
  other: { articleId: number; lang: Lang; status: ArticleState['status']; title: string } | null;
  /** Newest last. */
  notes: ArticleNote[];
};

/** One line of the table of articles. */
export type DeskRow = {
  articleId: number;
  storyId: number;
  version: number;
  lang: Lang;
  status: ArticleState['status'];
  /** Whether the newest text is not the one readers see. */
  isChangedSince: boolean;
  title: string;
  slug: string;
  savedAt: Date;
  savedBy: string;
  publishedAt: Date | null;
  scheduledAt: Date | null;
  embargoUntil: Date | null;
  putAwayAt: Date | null;
  ownerId: number | null;
  ownerName: string | null;
  rubricId: number | null;
};

export type DeskPage = { rows: DeskRow[]; total: number };

/** Something that will happen, or is forbidden before, at a time. */
export type PlannedMoment = {
  kind: 'publish' | 'take-down' | 'embargo';
  at: Date;
  articleId: number;
  storyId: number;
  lang: Lang;
  status: ArticleState['status'];
  title: string;
  ownerName: string | null;
};

/** What waits for the person who opens the desk. Lists are cut; `counts` are whole. */
export type Today = {
  /** The actor's own drafts, those that came back first, then the last saved. */
  drafts: (DeskRow & { returned: ArticleNote | null })[];
  /** Everybody's for editors, else the actor's own; what waits longest first. */
  review: DeskRow[];
  /** Publications and takedowns whose time went by without them, longest first. */
  overdue: PlannedMoment[];
  /** Of the next seven days. */
  scheduled: PlannedMoment[];
  counts: { drafts: number; review: number; staleTranslations: number; newLetters: number; failedPings: number };
};
