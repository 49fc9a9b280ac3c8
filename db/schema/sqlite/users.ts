import { flag, id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';
import { authors } from './authors.ts';

export type UserRole = 'reporter' | 'editor' | 'chief' | 'admin';

/** Somebody who may sign in to the desk. */
export const users = table(
  'users',
  {
    id: id(),
    /** In lower case. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role').$type<UserRole>().notNull(),
    /** The language of the desk for this person, whatever the language of the page. */
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    /** `scrypt$N$r$p$salt$key`; null until the first password is set through a link. */
    passwordHash: text('password_hash'),
    /** Encrypted with the newsroom's secret; null without a second factor. */
    totpSecret: text('totp_secret'),
    totpConfirmedAt: timestamp('totp_confirmed_at'),
    /** The 30-second step of the last code accepted: a code works once. */
    totpLastStep: integer('totp_last_step'),
    /** The byline that is proposed for what this person writes. */
    authorId: integer('author_id').references(() => authors.id),
    /** A demo account, refused where the site is not local. */
    isDemo: flag('is_demo').notNull(),
    createdAt: timestamp('created_at').notNull(),
    suspendedAt: timestamp('suspended_at'),
  },
  (t) => [uniqueIndex('users_email').on(t.email)],
);

/** One browser that is signed in; the cookie holds the token, the row only its SHA-256. */
export const sessions = table(
  'sessions',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: timestamp('created_at').notNull(),
    /** Written at most once a minute. */
    seenAt: timestamp('seen_at').notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    /** The password was right and the second factor is still to come: this session opens nothing else. */
    isPending: flag('is_pending').notNull(),
    address: text('address').notNull(),
    agent: text('agent').notNull(),
  },
  (t) => [uniqueIndex('sessions_token').on(t.tokenHash), index('sessions_user').on(t.userId)],
);

/** SHA-256 of each recovery code not yet used. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    codeHash: text('code_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.codeHash] })],
);

/** A link that lets one person set a password once. */
export const accessLinks = table(
  'access_links',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: timestamp('created_at').notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    usedAt: timestamp('used_at'),
  },
  (t) => [uniqueIndex('access_links_token').on(t.tokenHash), index('access_links_user').on(t.userId)],
);

/** One attempt that counts against a limit; `key` names the limit and whom it is for. */
export const attempts = table(
  'attempts',
  { id: id(), key: text('key').notNull(), at: timestamp('at').notNull() },
  (t) => [index('attempts_key_at').on(t.key, t.at), index('attempts_at').on(t.at)],
);

/** A search of a desk table that somebody keeps under a name; `query` is the address's query string. */
export const savedViews = table(
  'saved_views',
  {
    id: id(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    table: text('desk_table').notNull(),
    name: text('name').notNull(),
    query: text('query').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (t) => [index('saved_views_user').on(t.userId, t.table)],
);

/** When each recurring job last ran; `error` is null when it went well. */
export const jobs = table('jobs', {
  name: text('name').primaryKey(),
  ranAt: timestamp('ran_at').notNull(),
  error: text('error'),
  details: json<Record<string, unknown>>('details').notNull(),
});
