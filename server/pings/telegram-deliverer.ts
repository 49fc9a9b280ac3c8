import type { DeliveryResult } from '#domain/outbox/types';
import { getPingSettings } from '#domain/pings/queries';
import { tokenPurpose } from '#domain/pings/rules';
import type { TelegramSettings } from '#domain/pings/types';
import type { LabelOf } from '#domain/stories/rules';
import { beginPost, forgetBegun, noteDeleted, noteEdited, noteSent } from '#domain/telegram/commands/note-post';
import { getPostText, getTelegramPost } from '#domain/telegram/queries';
import { hashOf, postHtml, sendingMs } from '#domain/telegram/rules';
import type { PostText, TelegramPost } from '#domain/telegram/types';
import type { Lang } from '#lib/lang';
import { unseal } from '#lib/seal';
import type { Deliverer } from '../outbox/deliverer.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import { keptMs } from './ping-age.ts';
import type { Telegram } from './telegram.ts';

type Options = { telegram: Telegram; siteUrl: string; secret: string; labelOf: LabelOf };
type Work = { telegram: Telegram; token: string; settings: TelegramSettings; now: Date };

/**
 * Makes the post of an article what it should be now, whatever happened since the message was written: there with the words of the
 * article, or not there. Doing it again changes nothing.
 */
export function telegramDeliverer({ telegram, siteUrl, secret, labelOf }: Options): Deliverer {
  return {
    ...{ topic: 'telegram', maxAgeMs: keptMs, batch: 1 },
    async deliver([message], now) {
      if (!message) return null;
      const settings = (await getPingSettings()).telegram;
      if (settings.sealedToken === null) return 'off';
      const token = unseal(settings.sealedToken, secret, tokenPurpose);
      if (token === null) throw new DeliveryError('token-sealed', { isFinal: true });
      const storyId = Number(message.payload.storyId);
      const lang: Lang = message.payload.lang === 'ru' ? 'ru' : 'kk';
      const text = await getPostText(storyId, lang, { origin: siteUrl, labelOf });
      const work = { telegram, token, settings, now };
      return settle(work, await getTelegramPost(storyId, lang), text);
    },
  };
}

/** Without anybody's decision the message itself says that the article is wanted: it is only written where the settings say so. */
async function settle(work: Work, post: TelegramPost, text: PostText | null): Promise<DeliveryResult> {
  const wanted = post.isWanted === false ? null : text;
  if (post.chat !== null && post.messageId !== null) {
    const sent = { chat: post.chat, messageId: post.messageId };
    return wanted ? edit(work, post, sent, wanted) : remove(work, post, sent);
  }
  if (post.begunAt !== null) throw unknownEnd(post.begunAt, work.now);
  if (!wanted) return 'nothing';
  if (post.postAt !== null && post.postAt > work.now) return 'later';
  return send(work, post, wanted);
}

/** Sending twice would leave a post nobody knows of, which no takedown could reach: a person looks first. */
function unknownEnd(begunAt: Date, now: Date): DeliveryError {
  const isUnderWay = begunAt.getTime() + sendingMs > now.getTime();
  return isUnderWay ? new DeliveryError('busy') : new DeliveryError('answer-lost', { isFinal: true });
}

async function send(work: Work, post: TelegramPost, text: PostText): Promise<DeliveryResult> {
  const { telegram, token, settings, now } = work;
  const chat = settings.channels[post.lang];
  if (chat === '') return 'off';
  if (!(await beginPost(post, now))) throw new DeliveryError('busy');
  const html = postHtml(text);
  const isSilent = post.isSilent ?? settings.isSilent;
  try {
    const messageId = await telegram.send(token, { chat, html, url: text.url, isSilent });
    await noteSent(post, { chat, messageId, textHash: hashOf(html) }, now);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (isLost(error)) throw new DeliveryError('answer-lost', { isFinal: true });
    await forgetBegun(post);
    throw error;
  }
  return 'sent';
}

/** Whether the post may be there all the same. */
const isLost = (error: DeliveryError) => error.message === 'answer-lost' || error.message === 'answer-too-large';

type Sent = { chat: string; messageId: number };

async function edit(
  { telegram, token }: Work,
  post: TelegramPost,
  sent: Sent,
  text: PostText,
): Promise<DeliveryResult> {
  const html = postHtml(text);
  if (hashOf(html) === post.textHash) return 'nothing';
  if (await telegram.edit(token, { ...sent, html, url: text.url })) {
    await noteEdited(post, hashOf(html));
    return 'edited';
  }
  await noteDeleted(post, { isUnwanted: true });
  return 'gone';
}

async function remove({ telegram, token }: Work, post: TelegramPost, sent: Sent): Promise<DeliveryResult> {
  await telegram.remove(token, sent);
  await noteDeleted(post, { isUnwanted: false });
  return 'deleted';
}
