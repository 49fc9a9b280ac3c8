import type { ActNoun, ActRow } from '#domain/audit/types';
import type { Known, KnownOf, Thing, ThingKind } from '#domain/desk/name-things';
import type { Lang } from '#lib/lang';
import { wordOf } from './word-of.ts';

/** What an act was done to: its kind in words, how people know it, and its page in the desk where it has one. */
export type NounView = { kind: string; name: string; href: string | null };

/** What an act was done to, to ask its name. */
export function thingOf({ noun, nounId }: ActRow): Thing[] {
  const kind = Object.hasOwn(kinds, noun) ? kinds[noun as keyof typeof kinds] : null;
  return kind && /^[1-9]\d{0,9}$/.test(nounId) ? [{ kind, id: Number(nounId) }] : [];
}

/** What has gone is known by the name its details kept, else by its number. */
export function nounView(act: ActRow, knownOf: KnownOf, lang: Lang): NounView {
  const [thing] = thingOf(act);
  const known = thing ? knownOf(thing.kind, thing.id) : null;
  return {
    kind: wordOf(lang, `Journal.nouns.${known && act.noun === 'session' ? 'user' : act.noun}`) ?? act.noun,
    name: known ? `«${known.name}»` : nameless(act, lang),
    href: thing ? hrefOf(thing, known) : null,
  };
}

const kinds = {
  ...{ article: 'article', author: 'author', letter: 'letter', media: 'media', place: 'place', rubric: 'rubric' },
  ...{ session: 'user', story: 'story', tag: 'tag', user: 'user' },
} as const satisfies Partial<Record<ActNoun, ThingKind>>;

const pages = {
  ...{ author: 'authors', letter: 'inbox', media: 'media', place: 'places', rubric: 'rubrics', tag: 'tags' },
} as const;

/** An article has its page also without a title; people have none that everybody who reads the journal may open. */
function hrefOf({ kind, id }: Thing, known: Known | null): string | null {
  if (kind === 'article') return `/dashboard/articles/${id}`;
  if (known === null || kind === 'user') return null;
  if (kind === 'story') return known.articleId === null ? null : `/dashboard/articles/${known.articleId}`;
  return `/dashboard/${pages[kind]}/${id}`;
}

function nameless({ noun, nounId, details }: ActRow, lang: Lang): string {
  if (noun === 'right') return `«${wordOf(lang, `Journal.rights.${nounId}`) ?? nounId}»`;
  if (noun === 'settings') return wordOf(lang, `Journal.settingsOf.${nounId}`) ?? nounId;
  if (noun === 'front') return wordOf(lang, `Articles.lang.${nounId}`) ?? nounId;
  if (noun === 'page') return nounId;
  return saysItself(noun, details) || !/^[1-9]/.test(nounId) ? '' : `№ ${nounId}`;
}

/** Whether the details name the thing better than its number would. */
function saysItself(noun: string, details: ActRow['details']): boolean {
  return ['redirect', 'word', 'script-exception', 'site'].includes(noun) || 'name' in details;
}
