import type { CorrectionView, Moment } from '#components/reader/view-models.ts';
import type { Correction } from '#domain/articles/types';
import type { Lang } from '#lib/lang';
import { formatDate, isoWithOffset } from '#lib/text/dates';

/** A correction notice with its days in words. */
export function correctionView({ at, text, rewordedAt }: Correction, lang: Lang): CorrectionView {
  return { time: dayOf(at, lang), text, reworded: rewordedAt && dayOf(rewordedAt, lang) };
}

function dayOf(date: Date, lang: Lang): Moment {
  return { iso: isoWithOffset(date), text: formatDate(date, lang) };
}
