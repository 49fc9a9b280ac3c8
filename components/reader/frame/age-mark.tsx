import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';

/** For whom something is, in the diamond the law asks for; its size is its parent's affair. */
export async function AgeMark({ lang, mark }: { lang: Lang; mark: string }) {
  const t = await getTranslations({ locale: lang, namespace: 'Frame' });
  return (
    <svg viewBox="0 0 44 44" role="img" aria-label={t('ageMark', { mark })}>
      <path d="M22 1.5 42.5 22 22 42.5 1.5 22z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <text x="22" y="26.6" textAnchor="middle" fontSize="13" fill="currentColor">
        {mark}
      </text>
    </svg>
  );
}
