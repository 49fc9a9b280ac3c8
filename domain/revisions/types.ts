import type { ArticleFields } from '#domain/articles/types';
import type { Body } from '#domain/body/types';
import type { PartsChange } from '#domain/stories/input';

/** Everything a revision holds of an article. */
export type RevisionText = { title: string; lead: string | null; body: Body; fields: ArticleFields };

/** A revision without its text; `number` counts within the article from 1. */
export type RevisionHead = {
  number: number;
  actor: string;
  userId: number | null;
  /** Given by a person («басшыға көрсетілген нұсқа»), else null. */
  name: string | null;
  /** No later save goes into it. */
  isSealed: boolean;
  createdAt: Date;
  savedAt: Date;
};

/** `text` is null where what is stored cannot be read. */
export type Revision = RevisionHead & { text: RevisionText | null };

/** A change of what the languages share; `id` is its number in the journal. */
export type PartsChanged = { id: number; at: Date; actor: string; parts: PartsChange };
