import { setRequestLocale } from 'next-intl/server';
import { isEdition, langOfEdition } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { setReaderEdition } from './reader-edition.ts';

/** The language of the tree a page stands in, which is named after an edition; a script edition is rendered from the Kazakh text. */
export async function readerLang(params: Promise<{ locale: string }>): Promise<Lang> {
  const { locale } = await params;
  const edition = isEdition(locale) ? locale : 'kk';
  const lang = langOfEdition(edition);
  setReaderEdition(edition);
  setRequestLocale(lang);
  return lang;
}

/** A slug as it stands in the database: the framework hands over path segments still percent-encoded. */
export function readSlug(segment: string): string {
  return decodeURIComponent(segment).normalize('NFC');
}
