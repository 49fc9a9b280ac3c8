import type { FormAction } from '#components/ui/action-form.client.tsx';
import type { ArticleStatus } from '#domain/articles/types';

/** What the state panel can do; a verb that is not in `may` is not shown. */
export type StateVerb =
  | 'submit'
  | 'return'
  | 'publish'
  | 'update'
  | 'correct'
  | 'schedule'
  | 'unschedule'
  | 'takeDown'
  | 'restore'
  | 'unpublishAt'
  | 'embargo'
  | 'handOver'
  | 'putAway'
  | 'bringBack'
  | 'comment'
  | 'preview';

/** Where an article stands and what this person may do about it, ready to be shown. */
export type StateView = {
  articleId: number;
  /** The version the actions act on; a newer text is never published unseen. */
  version: number;
  status: ArticleStatus;
  /** Its time has passed, and it could not be published. */
  overdue: 'publish' | 'take-down' | null;
  /** Published, and what the desk has is not what readers see. */
  isChangedSince: boolean;
  /** Its source says something else by now. */
  isStale: boolean;
  isTranslation: boolean;
  facts: { label: string; text: string }[];
  may: StateVerb[];
  notes: { kind: 'submitted' | 'returned' | 'comment'; text: string; actor: string; at: string }[];
  people: { value: string; label: string }[];
  /** Moments as `datetime-local` has them, in Almaty; empty where there is none. */
  times: { schedule: string; unpublish: string; embargo: string; earliest: string };
  /** The public address while readers see it. */
  publicHref: string | null;
};

/** The server's actions by verb; each gets `articleId`, `version` and the fields of its form. */
export type StateActions = Record<StateVerb, FormAction>;
