import type { LetterStatus } from '#db/schema/sqlite/inbox';
import type { Lang } from '#lib/lang';

export type { LetterStatus } from '#db/schema/sqlite/inbox';

export const letterStatuses = ['new', 'open', 'answered', 'closed', 'spam'] as const satisfies readonly LetterStatus[];

/** A letter as a list shows it. */
export type LetterRow = {
  id: number;
  number: string;
  lang: Lang;
  name: string;
  subject: string;
  status: LetterStatus;
  assignee: string | null;
  createdAt: Date;
};

export type Letter = LetterRow & {
  contact: string;
  text: string;
  assigneeId: number | null;
  storyId: number | null;
  notes: { id: number; actor: string; text: string; at: Date }[];
};
