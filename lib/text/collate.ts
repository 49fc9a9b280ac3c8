import type { Lang } from '#lib/lang';

const collators = new Map<Lang, Intl.Collator>();

/** Order of two texts in the language's alphabet, for `sort`; server only (browsers may lack Kazakh data). */
export function compareText(lang: Lang): (a: string, b: string) => number {
  const collator = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, collator);
  return collator.compare;
}

/** The order of named things by the Kazakh alphabet, which holds the Russian one; for `sort`, server only. */
export function byName(a: { name: string }, b: { name: string }): number {
  return compareText('kk')(a.name, b.name);
}
