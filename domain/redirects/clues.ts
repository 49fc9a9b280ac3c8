import type { Lang } from '#lib/lang';
import { slugify } from '#lib/text/slug';

/** What an address of an older site says about what stood there. */
export type Clues = {
  lang: Lang;
  /** A number that may be a story's; null where there is none, or it is part of a date. */
  id: number | null;
  /** The last words of the address in Latin letters; '' where there are none. */
  slug: string;
  /** What kind of list the address says it is, where it does. */
  list: 'rubric' | 'tag' | 'author' | 'place' | 'page' | null;
};

const languages: Readonly<Record<string, Lang>> = { ru: 'ru', rus: 'ru', kk: 'kk', kz: 'kk', kaz: 'kk', qaz: 'kk' };
const additions = new Set(['amp', 'feed', 'rss', 'print', 'embed', 'index']);
const lists: Readonly<Record<string, Clues['list']>> = {
  ...{
    category: 'rubric',
    categories: 'rubric',
    rubric: 'rubric',
    rubrika: 'rubric',
    rubrics: 'rubric',
    section: 'rubric',
  },
  ...{ aidar: 'rubric', tag: 'tag', tags: 'tag', topic: 'tag', tema: 'tag', author: 'author', authors: 'author' },
  ...{ avtor: 'author', place: 'place', region: 'place', page: 'page', pages: 'page' },
};

/** Reads a public path (decoded). */
export function readClues(path: string): Clues {
  const segments = path
    .toLowerCase()
    .replace(/^\/(19|20)\d\d(\/\d{1,2}){0,2}(?=\/)/, '')
    .split('/')
    .filter(Boolean);
  const lang = segments.map((segment) => languages[segment]).find((found) => found !== undefined) ?? 'kk';
  const named = withoutPageNumber(
    segments.filter((segment) => !Object.hasOwn(languages, segment) && !additions.has(segment)),
  );
  const last = (named.at(-1) ?? '').replace(/\.(s?html?|pdf)$/, '');
  const list =
    named
      .slice(0, -1)
      .map((segment) => lists[segment])
      .find((found) => found !== undefined) ?? null;
  const number = /^(\d+)(?:[-_.]|$)|[-_](\d+)$/.exec(last);
  const digits = number?.[1] ?? number?.[2] ?? named.findLast((segment) => /^\d+$/.test(segment));
  const words = last.replace(/^\d+(?:[-_.]|$)|[-_]\d+$/g, '');
  return { lang, id: storyNumber(digits), slug: slugify(words.replaceAll(/[-_.]/g, ' ')), list };
}

/** `…/page/3` is the third page of what stands before. */
function withoutPageNumber(segments: string[]): string[] {
  return segments.at(-2) === 'page' && /^\d+$/.test(segments.at(-1) ?? '') ? segments.slice(0, -2) : segments;
}

function storyNumber(digits: string | undefined): number | null {
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
