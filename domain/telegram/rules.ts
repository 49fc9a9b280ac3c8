import { createHash } from 'node:crypto';
import type { StoryFormat } from '#domain/articles/types';
import { isLabelledElsewhere, type LabelOf } from '#domain/stories/rules';
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

/** The label with which a story of this format is posted; null for none. */
export function postLabel(format: StoryFormat, lang: Lang, labelOf: LabelOf): string | null {
  return isLabelledElsewhere(format) ? labelOf(format, lang) || null : null;
}

/** The lines of a post as its readers see them: the label comes first, the link last. */
export function postLines({ label, title, lead, url }: PostText): PostText {
  return { label, title, lead: lead === null || lead === '' ? null : cut(lead), url };
}

/** The post as Telegram reads it: https://core.telegram.org/bots/api#html-style */
export function postHtml(text: PostText): string {
  const { label, title, lead, url } = postLines(text);
  const before = label === null ? [] : [escaped(label)];
  const after = lead === null ? [] : [escaped(lead)];
  return [...before, `<b>${escaped(title)}</b>`, ...after, escaped(url)].join('\n\n');
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
