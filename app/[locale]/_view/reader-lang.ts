import { setRequestLocale } from 'next-intl/server';
import { isLang, type Lang } from '#lib/lang';

/** The language of the tree a page stands in; the press asks for no other than these two. */
export async function readerLang(params: Promise<{ locale: string }>): Promise<Lang> {
  const { locale } = await params;
  const lang = isLang(locale) ? locale : 'kk';
  setRequestLocale(lang);
  return lang;
}

/** A slug as it stands in the database: the framework hands over path segments still percent-encoded. */
export function readSlug(segment: string): string {
  return decodeURIComponent(segment).normalize('NFC');
}
