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
