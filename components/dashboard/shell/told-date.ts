import type { Lang } from '#lib/lang';
import { formatDate, formatDateLong, formatTime, parseWallTime } from '#lib/text/dates';

/** What a field of type `date` or `datetime-local` holds, a moment with its weekday; '' when that is no date. */
export function toldDate(value: string, lang: Lang): string {
  const date = parseWallTime(value);
  if (!date) return '';
  return value.includes('T') ? `${formatDateLong(date, lang)}, ${formatTime(date)}` : formatDate(date, lang);
}
