import type { Lang } from '#lib/lang';

/** Where the paper tells others of an article: each is a topic of the outbox. */
export const pingTopics = ['indexnow', 'websub', 'telegram'] as const;
export type PingTopic = (typeof pingTopics)[number];

/** Hosts that take IndexNow messages and pass them on to one another: https://www.indexnow.org/faq */
export const indexNowHosts = ['api.indexnow.org', 'yandex.com', 'www.bing.com'] as const;
export type IndexNowHost = (typeof indexNowHosts)[number];

/** Whether the channel gets every published article or only those chosen for it. */
export const telegramHabits = ['every', 'chosen'] as const;

/** Whom the paper tells; every part is off until somebody turns it on. */
export type PingSettings = {
  indexNow: IndexNowSettings;
  /** The WebSub hub the feeds name. */
  hub: string | null;
  telegram: TelegramSettings;
};

export type IndexNowSettings = {
  isOn: boolean;
  host: IndexNowHost;
  /** Made when it is turned on first, and stays until somebody wants another; it is no secret. */
  key: string | null;
  /** The key before that, which still answers: search engines look it up some time after the message. `until` in UTC milliseconds. */
  formerKey?: { key: string; until: number } | null;
};

export type TelegramSettings = {
  /** The bot's token, sealed with the newsroom's secret. */
  sealedToken: string | null;
  /** A channel's `@name` or number; '' for none. */
  channels: Record<Lang, string>;
  posts: (typeof telegramHabits)[number];
  isSilent: boolean;
};

/** What an admin fills in; the token only where it is a new one, '' leaves the one there is. */
export type PingChoices = {
  indexNow: { isOn: boolean; host: IndexNowHost; isKeyRenewed?: boolean };
  hub: string | null;
  telegram: Omit<TelegramSettings, 'sealedToken'> & { token: string; isForgotten: boolean };
};

export const pingStates = ['waiting', 'delivered', 'failed'] as const;
export type PingState = (typeof pingStates)[number];

/** One message to another system, as the log shows it. */
export type PingRow = {
  id: number;
  topic: PingTopic;
  state: PingState;
  createdAt: Date;
  /** When it arrived, was given up, or is tried (again). */
  at: Date;
  attempts: number;
  /** What the delivery did; null until it was delivered. */
  result: string | null;
  /** A code and, behind a space, what fills its sentence. */
  lastError: string | null;
  article: { articleId: number; title: string; lang: Lang } | null;
  /** The path of another page it tells of. */
  path: string | null;
};

export type PingFilters = { topic: PingTopic | null; state: PingState | null };
