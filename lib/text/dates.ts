import type { Lang, Localized } from '#lib/lang';
import { almatyOffsetMinutes, almatyWallTime, fromAlmatyWall } from './almaty-clock.ts';
import { russianPlural } from './numbers.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;

const months: Localized<readonly string[]> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};
const russianMonthsOf = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const weekdays: Localized<readonly string[]> = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
};
/** «23 қараша, 2026» / «23 ноября 2026», the day in Almaty. */
export function formatDate(date: Date, lang: Lang): string {
  const { year, month, day } = almatyWallTime(date);
  return lang === 'kk' ? `${day} ${monthName(month, 'kk')}, ${year}` : `${day} ${russianMonthsOf[month - 1]} ${year}`;
}

/** '23.11.2026', the day in Almaty, the same in both languages: for tables of the desk. */
export function formatDateShort(date: Date): string {
  const { year, month, day } = almatyWallTime(date);
  return `${two(day)}.${two(month)}.${year}`;
}

/** «2026 жылғы 23 қараша, дүйсенбі» / «понедельник, 23 ноября 2026 года», the day in Almaty. */
export function formatDateLong(date: Date, lang: Lang): string {
  const { year, month, day, weekday } = almatyWallTime(date);
  const weekdayOf = weekdayName(weekday, lang);
  return lang === 'kk'
    ? `${year} жылғы ${day} ${monthName(month, 'kk')}, ${weekdayOf}`
    : `${weekdayOf}, ${day} ${russianMonthsOf[month - 1]} ${year} года`;
}

/** '14:05', the wall clock in Almaty, the same in both languages. */
export function formatTime(date: Date): string {
  const { hour, minute } = almatyWallTime(date);
  return `${two(hour)}:${two(minute)}`;
}

/** «23 қараша, 2026, 14:05» / «23 ноября 2026, 14:05», Almaty. */
export function formatDateTime(date: Date, lang: Lang): string {
  return `${formatDate(date, lang)}, ${formatTime(date)}`;
}

/** How long ago, for a list read at `now`: minutes, hours under a day, «кеше» by Almaty's calendar, else (and for the future) the date. */
export function formatRelative(date: Date, now: Date, lang: Lang): string {
  const age = now.getTime() - date.getTime();
  if (Math.abs(age) < minuteMs) return lang === 'kk' ? 'жаңа ғана' : 'только что';
  if (age < 0) return formatDate(date, lang);
  if (age < hourMs) return minutesAgo(Math.floor(age / minuteMs), lang);
  if (age < dayMs) return hoursAgo(Math.floor(age / hourMs), lang);
  if (almatyDay(date) === almatyDay(new Date(now.getTime() - dayMs))) return lang === 'kk' ? 'кеше' : 'вчера';
  return formatDate(date, lang);
}

/** «2026 жылғы қараша» / «ноябрь 2026 года»; `month` 1–12. */
export function formatMonth(year: number, month: number, lang: Lang): string {
  return lang === 'kk' ? `${year} жылғы ${monthName(month, 'kk')}` : `${monthName(month, 'ru')} ${year} года`;
}

/** «2026 жыл» / «2026 год». */
export function formatYear(year: number, lang: Lang): string {
  return lang === 'kk' ? `${year} жыл` : `${year} год`;
}

/** A month's name alone, lower case, nominative; `month` 1–12, RangeError outside. */
export function monthName(month: number, lang: Lang): string {
  return nth(months[lang], month);
}

/** A weekday's name, lower case; `weekday` 1 (Monday) – 7 (Sunday), RangeError outside. */
export function weekdayName(weekday: number, lang: Lang): string {
  return nth(weekdays[lang], weekday);
}

/** The weekday in Almaty, 1 (Monday) – 7 (Sunday). */
export function almatyWeekday(date: Date): number {
  return almatyWallTime(date).weekday;
}

/** The calendar day in Almaty, 'YYYY-MM-DD'. */
export function almatyDay(date: Date): string {
  const { year, month, day } = almatyWallTime(date);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** '23.11.2026, 14:05': a moment in Almaty in any language, for sentences that do not know who reads them. */
export function almatyMoment(date: Date): string {
  return `${formatDateShort(date)}, ${formatTime(date)}`;
}

/** The moments between which Almaty has the day 'YYYY-MM-DD': `from` inclusive, `to` exclusive; RangeError on an invalid day. */
export function almatyDayRange(day: string): { from: Date; to: Date } {
  const from = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseWallTime(day) : null;
  if (!from) throw new RangeError(`Not a day: ${day.slice(0, 20)}`);
  return { from, to: fromAlmatyWall(Date.parse(`${day}T00:00Z`) + dayMs) };
}

/** '2026-11-23T14:05:00+05:00': Almaty's wall clock with its offset, for feeds and structured data. */
export function isoWithOffset(date: Date): string {
  const { hour, minute, second } = almatyWallTime(date);
  const offset = almatyOffsetMinutes(date.getTime());
  return `${almatyDay(date)}T${two(hour)}:${two(minute)}:${two(second)}+${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

const wallTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads 'YYYY-MM-DD' (00:00 in Almaty) or an ISO date-time (without offset: Almaty's wall clock).
 * null when it is no real date or time, or its year lies outside 1900–2100.
 */
export function parseWallTime(value: string): Date | null {
  const match = value.length <= 40 ? wallTime.exec(value.trim()) : null;
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wallMs = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number((match[7] ?? '').padEnd(3, '0').slice(0, 3)),
  );
  const wall = new Date(wallMs);
  const real = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!real || year < 1900 || year > 2100) return null;
  const offset = match[8];
  if (offset === undefined) return fromAlmatyWall(wallMs);
  const ahead = offsetMinutes(offset);
  return ahead === null ? null : new Date(wallMs - ahead * minuteMs);
}

function offsetMinutes(offset: string): number | null {
  if (offset.toUpperCase() === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function minutesAgo(n: number, lang: Lang): string {
  return lang === 'kk' ? `${n} минут бұрын` : `${n} ${russianPlural(n, 'минуту', 'минуты', 'минут')} назад`;
}

function hoursAgo(n: number, lang: Lang): string {
  return lang === 'kk' ? `${n} сағат бұрын` : `${n} ${russianPlural(n, 'час', 'часа', 'часов')} назад`;
}

function nth(names: readonly string[], position: number): string {
  const name = names[position - 1];
  if (name === undefined) throw new RangeError(`No name for ${position}`);
  return name;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
