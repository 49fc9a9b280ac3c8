import { deskWords } from '#app/_server/desk-words.ts';
import { keepDeletedMs } from '#domain/media/rules';
import type { LibraryRecord } from '#domain/media/types';
import type { Lang } from '#lib/lang';
import { formatDate, formatDateTime } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';

const wideEnough = 1_200;

/** What is known of a file, as pairs of a name and a text. */
export function mediaFacts(media: LibraryRecord, lang: Lang): { name: string; text: string; hint?: string }[] {
  const t = deskWords(lang, 'Media');
  const { fileName, mime, kind, width, height, createdAt, uploadedBy, uploader } = media;
  const isSmall = kind === 'picture' && width < wideEnough;
  const by = uploadedBy === null ? t('one.facts.program') : (uploader ?? t('someone', { id: uploadedBy }));
  return [
    ...(fileName ? [{ name: t('one.facts.name'), text: fileName }] : []),
    { name: t('one.facts.type'), text: mime.replace(/^.*\//, '').toUpperCase() },
    { name: t('one.facts.size'), text: sizeText(media.bytes, lang) },
    ...(kind === 'picture'
      ? [
          {
            name: t('one.facts.pixels'),
            text: t('one.facts.dimensions', { width: formatNumber(width, lang), height: formatNumber(height, lang) }),
            ...(isSmall && { hint: t('one.facts.small') }),
          },
        ]
      : []),
    { name: t('one.facts.added'), text: formatDateTime(createdAt, lang) },
    { name: t('one.facts.by'), text: by },
  ];
}

/** The last day on which a deleted file can be brought back. */
export function restorableUntil(deletedAt: Date, lang: Lang): string {
  return formatDate(new Date(deletedAt.getTime() + keepDeletedMs), lang);
}

function sizeText(bytes: number, lang: Lang): string {
  const t = deskWords(lang, 'Media');
  if (bytes < 1_000_000)
    return t('one.facts.kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1_000)), lang) });
  return t('one.facts.megabytes', { size: formatNumber(Math.round(bytes / 100_000) / 10, lang) });
}
