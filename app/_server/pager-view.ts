import type { Lang } from '#lib/lang';
import { formatNumber } from '#lib/text/numbers';
import { deskWords } from './desk-words.ts';

type Counted = { page: number; perPage: number; total: number; hrefOf: (page: number) => string };

/** What `Pager` shows: «51–100 / 5 643» and the links to both sides. */
export function pagerView(lang: Lang, { page, perPage, total, hrefOf }: Counted) {
  const t = deskWords(lang, 'Catalogue');
  const first = (page - 1) * perPage + 1;
  const last = Math.min(total, page * perPage);
  const number = (value: number) => formatNumber(value, lang);
  return {
    label: t('pager.label'),
    position: `${number(first)}–${number(last)} / ${number(total)}`,
    previous: page > 1 ? { href: hrefOf(page - 1), label: t('pager.previous') } : null,
    next: last < total ? { href: hrefOf(page + 1), label: t('pager.next') } : null,
  };
}
