import type { Lang } from '#lib/lang';

const { compare } = new Intl.Collator('kk');
const orders = { kk: compare, ru: compareRussian } satisfies Record<Lang, typeof compare>;

/**
 * Order of two texts for `sort`, by the Kazakh alphabet, which holds the Russian one: names of both stand in every list. In a Russian list ё is
 * no letter of its own. Server only (browsers may lack Kazakh data).
 */
export function compareText(lang: Lang): (a: string, b: string) => number {
  return orders[lang];
}

/** The order of named things by the Kazakh alphabet, which holds the Russian one; for `sort`, server only. */
export function byName(a: { name: string }, b: { name: string }): number {
  return compare(a.name, b.name);
}

function compareRussian(a: string, b: string): number {
  return compare(withoutYo(a), withoutYo(b)) || compare(a, b);
}

function withoutYo(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}
