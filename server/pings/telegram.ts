import type { DeliveryFault } from '#domain/outbox/types';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { PostOutside } from './outbound.ts';

/** What Telegram answers: https://core.telegram.org/bots/api#making-requests */
type Answer = { ok: boolean; result?: unknown; description?: string; parameters?: { retry_after?: number } };

export type Message = { chat: string; html: string; url: string };

/** A bot's channel posts; each throws `DeliveryError` where Telegram did not do what it was asked. */
export type Telegram = {
  /** Gives back the number of the new post. */
  send: (token: string, message: Message & { isSilent: boolean }) => Promise<number>;
  /** False where the post is no longer there. */
  edit: (token: string, message: Message & { messageId: number }) => Promise<boolean>;
  /** Also right where it was gone already. */
  remove: (token: string, post: { chat: string; messageId: number }) => Promise<void>;
};

const defaultOrigin = 'https://api.telegram.org';

/** Bot API over HTTPS; `origin` is another one in tests. */
export function createTelegram({ post, origin = defaultOrigin }: { post: PostOutside; origin?: string }): Telegram {
  const call = async (token: string, method: string, parameters: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(parameters);
    const { status, text } = await post({ url: `${origin}/bot${token}/${method}`, headers, body });
    const answer = readAnswer(text);
    if (answer?.ok) return answer.result;
    throw refusalOf(status, answer);
  };
  return {
    async send(token, { chat, html, url, isSilent }) {
      const result = await call(token, 'sendMessage', { ...textOf(chat, html, url), disable_notification: isSilent });
      const id: unknown = Reflect.get(Object(result), 'message_id');
      if (typeof id !== 'number') throw new DeliveryError('answer-lost', { isFinal: true });
      return id;
    },
    async edit(token, { chat, html, url, messageId }) {
      const text = { ...textOf(chat, html, url), message_id: messageId };
      const refusal = await refusedWith(/message to edit not found|MESSAGE_ID_INVALID|message is not modified/i, () =>
        call(token, 'editMessageText', text),
      );
      return refusal === null || /not modified/i.test(refusal);
    },
    async remove(token, { chat, messageId }) {
      await refusedWith(/message to delete not found/i, () =>
        call(token, 'deleteMessage', { chat_id: chat, message_id: messageId }),
      );
    },
  };
}

function textOf(chat: string, text: string, url: string) {
  return { chat_id: chat, text, parse_mode: 'HTML', link_preview_options: { url, prefer_large_media: true } };
}

function readAnswer(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : null;
  } catch {
    return null;
  }
}

class TelegramRefusal extends DeliveryError {
  readonly description: string;

  constructor(code: DeliveryFault, description: string) {
    super(code, { isFinal: true, ...(code === 'telegram' && { detail: description }) });
    this.description = description;
  }
}

function refusalOf(status: number, answer: Answer | null): DeliveryError {
  if (status === 429) {
    const seconds = answer?.parameters?.retry_after;
    return new DeliveryError('too-many', { retryAfterMs: (typeof seconds === 'number' ? seconds : 60) * 1_000 });
  }
  if (status >= 500) return new DeliveryError('status', { detail: status });
  if (status === 401 || status === 404) return new DeliveryError('token-wrong', { isFinal: true });
  const description = typeof answer?.description === 'string' ? answer.description.slice(0, 200) : `HTTP ${status}`;
  return new TelegramRefusal(codeOf(status, description), description);
}

function codeOf(status: number, description: string): DeliveryFault {
  if (/chat not found/i.test(description)) return 'chat-not-found';
  if (/can't be edited/i.test(description)) return 'post-locked';
  if (/can't be deleted/i.test(description)) return 'post-undeletable';
  const isStranger = status === 403 || /not enough rights|administrator rights|CHAT_ADMIN_REQUIRED/i.test(description);
  return isStranger ? 'bot-not-admin' : 'telegram';
}

/** The words with which Telegram refused, where they are among those that are no failure; null where it did what it was asked. */
async function refusedWith(words: RegExp, work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof TelegramRefusal && words.test(error.description)) return error.description;
    throw error;
  }
}
