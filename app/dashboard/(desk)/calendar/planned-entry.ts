import type { PlannedEntry } from '#components/dashboard/calendar/planned-list.tsx';
import type { PlannedMoment } from '#domain/desk/types';
import type { Lang } from '#lib/lang';
import { formatDate, formatTime } from '#lib/text/dates';

/** A planned moment as lists show it; `kind` is the word for what happens. */
export function plannedEntry(moment: PlannedMoment, lang: Lang, kind: string, withDay: boolean): PlannedEntry {
  const { articleId, title, ownerName, at } = moment;
  const time = withDay ? `${formatDate(at, lang)}, ${formatTime(at)}` : formatTime(at);
  return { key: `${moment.kind}-${articleId}`, articleId, title, lang: moment.lang, ownerName, time, kind };
}
