import { isTellingName } from '#domain/media/rules';
import type { LibraryItem } from '#domain/media/types';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { deskWords } from './desk-words.ts';

type Named = Pick<LibraryItem, 'fileName' | 'caption' | 'alt' | 'createdAt'>;

/** What the desk calls a file, in a person's language: as its maker named it, else by what is said of it, else by when it came. */
export function mediaName({ fileName, caption, alt, createdAt }: Named, lang: Lang): string {
  if (isTellingName(fileName)) return fileName;
  return caption[lang] || alt[lang] || deskWords(lang, 'Media')('dated', { time: formatDateTime(createdAt, lang) });
}
