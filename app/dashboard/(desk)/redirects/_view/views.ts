import { deskWords } from '#app/_server/desk-words.ts';
import type { Lang } from '#lib/lang';

const views = {
  list: '/dashboard/redirects',
  lost: '/dashboard/redirects/lost',
  import: '/dashboard/redirects/import',
};

export type RedirectView = keyof typeof views;

export const lostPath = views.lost;

/** The tabs of the three pages about addresses. */
export function redirectTabs(lang: Lang, current: RedirectView) {
  const t = deskWords(lang, 'Redirects');
  const names = Object.keys(views) as RedirectView[];
  return {
    label: t('views.label'),
    tabs: names.map((name) => ({ href: views[name], label: t(`views.${name}`), isCurrent: name === current })),
  };
}
