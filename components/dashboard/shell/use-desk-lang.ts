import { useLocale } from 'next-intl';
import { isLang, type Lang } from '#lib/lang';

/** The language the desk speaks to whoever is signed in, which need not be that of the text before them. */
export function useDeskLang(): Lang {
  const locale = useLocale();
  return isLang(locale) ? locale : 'kk';
}
