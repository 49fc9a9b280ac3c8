import { createTranslator } from 'next-intl';
import { deskMessages } from '#i18n/desk-messages';
import type { Lang } from '#lib/lang';

/** Says the desk's words of one namespace: `t('table.title')`, `t('count', { count })`. */
export type DeskWords = (key: string, values?: Record<string, string | number>) => string;

/** The translator of one namespace of the desk; a missing key throws, so that no page shows a key instead of a word. */
export function deskWords(lang: Lang, namespace: string): DeskWords {
  const onError = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({
    ...{ locale: lang, messages: deskMessages(lang), namespace, timeZone: 'Asia/Almaty', onError },
  });
  // The catalogues are read at run time, so their keys are not types; the message check compares both languages.
  return translate as unknown as DeskWords;
}
