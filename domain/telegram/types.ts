import type { Lang } from '#lib/lang';

/** What an editor decides about an article's post; null: as the settings say. */
export type PostChoice = {
  isWanted: boolean | null;
  isSilent: boolean | null;
  /** Not before this moment; null: with the publication. */
  postAt: Date | null;
};

/** The post of an article in the channel of its language; `messageId` null: there is none, as far as we know. */
export type TelegramPost = PostChoice & {
  storyId: number;
  lang: Lang;
  /** When sending began of which the end is not known. */
  begunAt: Date | null;
  chat: string | null;
  messageId: number | null;
  textHash: string | null;
  sentAt: Date | null;
};

/** What a post says; `url` is whole, `label` null where the story goes without one. */
export type PostText = { label: string | null; title: string; lead: string | null; url: string };
