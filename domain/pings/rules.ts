import { authorIdsOf } from '#domain/articles/rules';
import type { StoryParts } from '#domain/articles/types';
import { everything, listOf } from '#domain/listings/rules';
import { type DeliveryFault, deliveryFaults } from '#domain/outbox/types';
import { inScript, type Script } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import type { PingSettings } from './types.ts';

/** A newsroom that tells nobody. */
export const silentPings: PingSettings = {
  indexNow: { isOn: false, host: 'api.indexnow.org', key: null, formerKey: null },
  hub: null,
  telegram: { sealedToken: null, channels: { kk: '', ru: '' }, posts: 'chosen', isSilent: false },
};

/** Under this purpose the bot's token is sealed. */
export const tokenPurpose = 'telegram';

/** What follows within this time goes with the same message: editors save often. */
export const gatherMs = 15_000;

/** How long the key before the present one answers. */
export const formerKeyMs = 24 * 3_600_000;

type Text = { lang: Lang; storyId: number; slugs: readonly string[] };

/** Every public address of one language's text; a Kazakh one also has those in the `scripts` search engines are told of. */
export function articleAddresses({ lang, storyId, slugs }: Text, scripts: readonly Script[]): string[] {
  const paths = [...new Set(slugs)].map((slug) => articlePath(lang, storyId, slug));
  return inEveryScript(lang, paths, scripts);
}

/** Paths of a language; Kazakh ones also as they are in these `scripts`. */
export function inEveryScript(lang: Lang, paths: string[], scripts: readonly Script[]): string[] {
  if (lang !== 'kk') return paths;
  return [...paths, ...scripts.flatMap((script) => paths.map((path) => inScript(script, path)))];
}

/** The lists with a feed of their own in which a published article of this language stands. */
export function feedListsOf(parts: StoryParts, lang: Lang): string[] {
  return [
    everything,
    ...(parts.rubricId === null ? [] : [listOf.rubric(parts.rubricId)]),
    ...parts.tagIds.map(listOf.tag),
    ...parts.placeIds.map(listOf.place),
    ...authorIdsOf(parts, lang).map(listOf.author),
  ];
}

/** The name under which the outbox keeps what tells of an article. */
export function subjectOf(storyId: number, lang: Lang): string {
  return `article:${storyId}:${lang}`;
}

/** The same for a page that is no article, by its path. */
export function subjectOfPath(path: string): string {
  return `page:${path}`;
}

/** Which page a subject names; null for any other subject. */
export function pathOfSubject(subject: string | null): string | null {
  return subject?.startsWith('page:') ? subject.slice('page:'.length) : null;
}

/** Which article a subject names; null for any other subject. */
export function articleOfSubject(subject: string | null): { storyId: number; lang: Lang } | null {
  const [, storyId, lang] = /^article:(\d+):(kk|ru)$/.exec(subject ?? '') ?? [];
  return storyId ? { storyId: Number(storyId), lang: lang === 'ru' ? 'ru' : 'kk' } : null;
}

/** What a stored error says: a fault with what fills its sentence, or words of another program as they are. */
export function readFault(lastError: string): { fault: DeliveryFault; detail: string } | { words: string } {
  const [code = '', ...rest] = lastError.split(' ');
  const fault = deliveryFaults.find((each) => each === code);
  return fault ? { fault, detail: rest.join(' ') } : { words: lastError };
}
