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
