import { id, index, integer, json, table, text, timestamp } from '#db/columns/postgres';

/** The feed of what readers see changed; written in the transaction of the change, read by every press. */
export const changes = table('changes', {
  seq: id('seq'),
  tag: text('tag').notNull(),
  at: timestamp('at').notNull(),
});

/** Who did what, append-only. */
export const audit = table(
  'audit',
  {
    id: id(),
    at: timestamp('at').notNull(),
    actor: text('actor').notNull(),
    /** Null for a program. */
    userId: integer('user_id'),
    action: text('action').notNull(),
    noun: text('noun').notNull(),
    nounId: text('noun_id').notNull(),
    details: json<Record<string, unknown>>('details').notNull(),
  },
  (t) => [index('audit_noun').on(t.noun, t.nounId), index('audit_at').on(t.at), index('audit_user').on(t.userId, t.at)],
);

/** A message to another system, delivered by a job with retry, once. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    topic: text('topic').notNull(),
    /** What it tells of, such as `article:5:kk`; null where that is nobody's business. */
    subject: text('subject'),
    payload: json<Record<string, unknown>>('payload').notNull(),
    createdAt: timestamp('created_at').notNull(),
    deliverAfter: timestamp('deliver_after').notNull(),
    attempts: integer('attempts').notNull(),
    deliveredAt: timestamp('delivered_at'),
    lastError: text('last_error'),
    /** When it was given up. */
    failedAt: timestamp('failed_at'),
    /** What its delivery did, a word of the deliverer's. */
    result: text('result'),
  },
  (t) => [index('outbox_due').on(t.deliveredAt, t.deliverAfter), index('outbox_topic').on(t.topic, t.id)],
);
