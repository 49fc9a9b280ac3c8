import { deskWords } from '#app/_server/desk-words.ts';
import type { PlannedEntry } from '#components/dashboard/calendar/planned-list.tsx';
import type { PlannedMoment } from '#domain/desk/types';
import { plannedState } from '#domain/today/rules';
import type { Lang } from '#lib/lang';
import { formatDate, formatTime } from '#lib/text/dates';

/** A planned moment as lists show it at `now`: what will happen then, or what should have and did not. */
export function plannedEntry(moment: PlannedMoment, now: Date, lang: Lang, withDay: boolean): PlannedEntry {
  const { articleId, title, ownerName, at } = moment;
  const time = withDay ? `${formatDate(at, lang)}, ${formatTime(at)}` : formatTime(at);
  const state = plannedState(moment, now);
  const kind = deskWords(lang, 'Calendar')(`${state}.${moment.kind}`);
  const isOverdue = state === 'overdue';
  return { key: `${moment.kind}-${articleId}`, articleId, title, lang: moment.lang, ownerName, time, kind, isOverdue };
}
