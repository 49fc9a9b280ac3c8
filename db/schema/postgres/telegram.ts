import { flag, integer, primaryKey, table, text, timestamp } from '#db/columns/postgres';

/** What was decided about an article's post in the channel of its language, and the post itself once it is there. */
export const telegramPosts = table(
  'telegram_posts',
  {
    storyId: integer('story_id').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    /** Null: as the settings say. */
    isWanted: flag('is_wanted'),
    /** Null: as the settings say. */
    isSilent: flag('is_silent'),
    /** Not before this moment; null: with the publication. */
    postAt: timestamp('post_at'),
    /** When sending began; without `messageId` nobody knows whether the post is there. */
    begunAt: timestamp('begun_at'),
    chat: text('chat'),
    messageId: integer('message_id'),
    /** SHA-256 of what the post says. */
    textHash: text('text_hash'),
    sentAt: timestamp('sent_at'),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.lang] })],
);
