import { id, index, integer, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';
import { stories } from './stories.ts';
import { users } from './users.ts';

export type LetterStatus = 'new' | 'open' | 'answered' | 'closed' | 'spam';

/** A letter from a reader, sent by the public contact form. */
export const letters = table(
  'letters',
  {
    id: id(),
    /** Told to the sender, to ask about the letter by: `26-3F9K2`. */
    number: text('number').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    name: text('name').notNull(),
    /** E-mail or telephone as the sender wrote it; empty where none was given. */
    contact: text('contact').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    status: text('status').$type<LetterStatus>().notNull(),
    assigneeId: integer('assignee_id').references(() => users.id),
    /** The draft made from it. */
    storyId: integer('story_id').references(() => stories.id),
    createdAt: timestamp('created_at').notNull(),
    updatedAt: timestamp('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('letters_number').on(t.number),
    index('letters_status').on(t.status, t.createdAt),
    index('letters_assignee').on(t.assigneeId, t.status),
  ],
);

/** What the desk noted on a letter. */
export const letterNotes = table(
  'letter_notes',
  {
    id: id(),
    letterId: integer('letter_id')
      .notNull()
      .references(() => letters.id),
    actor: text('actor').notNull(),
    text: text('text').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [index('letter_notes_letter').on(t.letterId)],
);
