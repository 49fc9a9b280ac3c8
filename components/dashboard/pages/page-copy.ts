import type { Body } from '#domain/body/types';

/** A text of a page that this browser keeps until the server has it; `at` is a time of day to show. */
export type PageCopy = { revision: number; at: string; title: string; body: Body };

const keyOf = (slug: string, lang: string) => `arainfo:page:${slug}:${lang}`;

/** Null where nothing is kept, where it cannot be read, and where the browser forbids storage. */
export function readPageCopy(slug: string, lang: string): PageCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(keyOf(slug, lang)) ?? 'null') as Partial<PageCopy> | null;
    const isWhole = typeof copy?.title === 'string' && Array.isArray(copy.body?.blocks);
    return isWhole ? (copy as PageCopy) : null;
  } catch {
    return null;
  }
}

/** Keeps a text; with null forgets it. A browser without room keeps nothing: the page still asks before it is left. */
export function keepPageCopy(slug: string, lang: string, copy: PageCopy | null): void {
  try {
    if (copy) localStorage.setItem(keyOf(slug, lang), JSON.stringify(copy));
    else localStorage.removeItem(keyOf(slug, lang));
  } catch {
    // Nothing was kept, nothing has to be forgotten.
  }
}
