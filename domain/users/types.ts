import type { UserRole } from '#db/schema/sqlite/users';
import type { Lang } from '#lib/lang';

export type { UserRole } from '#db/schema/sqlite/users';

/** Somebody who may sign in, as the desk shows them: nothing secret. */
export type User = {
  id: number;
  email: string;
  name: string;
  role: UserRole;
  lang: Lang;
  /** The byline proposed for what they write; null where there is none. */
  authorId: number | null;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  isDemo: boolean;
  isSuspended: boolean;
  createdAt: Date;
};

/** What an admin may set of a user. */
export type UserFields = { email: string; name: string; role: UserRole; lang: Lang; authorId: number | null };

/** The outbox's topic of letters with a link that sets a new password; the payload is the address that was typed. */
export const accessLinkTopic = 'access-link';
