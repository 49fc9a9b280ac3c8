import { listEmptyPages } from '#domain/pages/queries';
import { getSiteSettings } from '#domain/settings/queries';
import { unsaidByLaw } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { deskWords } from './desk-words.ts';

/** What `LawCheck` shows: settings and pages the law asks for that are empty. */
export async function lawCheckView(lang: Lang) {
  const t = deskWords(lang, 'Settings');
  const fields = unsaidByLaw(await getSiteSettings()).map((field) => ({
    label: t(`fields.${field}`),
    href: `/dashboard/settings#${field.replace('.', '-')}`,
  }));
  const pages = (await listEmptyPages()).map(({ slug, lang: of, title }) => ({
    label: t('law.page', { title, lang: t(`law.${of}`) }),
    href: `/dashboard/pages/${slug}?lang=${of}`,
  }));
  return { title: t('law.title'), fine: t('law.fine'), lead: t('law.lead'), items: [...fields, ...pages] };
}
