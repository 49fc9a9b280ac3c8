import type { UserRole } from '#db/schema/sqlite/users';
import type { Lang } from '#lib/lang';

declare const minted: unique symbol;

export type Role = 'reporter' | 'editor' | 'chief' | 'admin' | 'system';

/** Somebody (or a program of ours) acting; only the session lookup and `systemActor` can mint one. */
export type Actor = {
  readonly name: string;
  readonly role: Role;
  /** Null for a program. */
  readonly userId: number | null;
  readonly [minted]: true;
};

/** Who is signed in with a cookie, and how the desk speaks to them. */
export type SignedIn = {
  actor: Actor;
  user: { id: number; name: string; email: string; role: UserRole; lang: Lang; hasSecondFactor: boolean };
  /** Their role must have a second factor and they have none yet: only their own account is open to them. */
  mustEnrol: boolean;
  sessionId: number;
};

/** One browser that is signed in, as its owner sees it in the list. */
export type SessionView = { id: number; address: string; agent: string; createdAt: Date; seenAt: Date };
