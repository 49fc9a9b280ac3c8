import type { Lang } from '#lib/lang';

const words = { kk: { and: 'және', or: 'немесе' }, ru: { and: 'и', or: 'или' } };

/** «Тараз, Шу және Жаңатас» / «Тараз, Шу и Жанатас», with `or` немесе / или; '' for nothing. */
export function joinList(items: readonly string[], lang: Lang, word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${words[lang][word]} ${last}`;
}
