import { createHash } from 'node:crypto';
import type { Lang } from '#lib/lang';
import type { PostText, TelegramPost } from './types.ts';

const dayMs = 86_400_000;
/** A post holds 4,096 letters after its markup is read (https://core.telegram.org/bots/api#sendmessage); a lead this long still reads well. */
const maxLeadLetters = 700;

/** How long sending may take before nobody knows any more how it ended. */
export const sendingMs = 30_000;

/** Nothing decided and nothing sent. */
export function unsentPost(storyId: number, lang: Lang): TelegramPost {
  const choice = { isWanted: null, isSilent: null, postAt: null };
  return { storyId, lang, ...choice, begunAt: null, chat: null, messageId: null, textHash: null, sentAt: null };
}

/** Whether an article published at `publishedAt` is new enough to be posted without anybody's asking: an old one that is corrected is not. */
export function isFresh(publishedAt: Date | null, now: Date): boolean {
  return publishedAt !== null && now.getTime() - publishedAt.getTime() < dayMs;
}

/** The lines of a post as its readers see them; the link is the last. */
export function postLines({ title, lead, url }: PostText): { title: string; lead: string | null; url: string } {
  return { title, lead: lead === null || lead === '' ? null : cut(lead), url };
}

/** The post as Telegram reads it: https://core.telegram.org/bots/api#html-style */
export function postHtml(text: PostText): string {
  const { title, lead, url } = postLines(text);
  return [`<b>${escaped(title)}</b>`, ...(lead === null ? [] : [escaped(lead)]), escaped(url)].join('\n\n');
}

/** Tells whether a post says something else than it said. */
export function hashOf(html: string): string {
  return createHash('sha256').update(html).digest('hex');
}

function cut(text: string): string {
  const letters = [...text];
  if (letters.length <= maxLeadLetters) return text;
  return `${letters
    .slice(0, maxLeadLetters)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
