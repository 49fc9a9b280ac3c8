import type { Lang } from '#lib/lang';
import { almatyWallTime, type WallTime } from './almaty-clock.ts';
import { formatRelative } from './dates.ts';
import { russianPlural } from './numbers.ts';

const dayMs = 86_400_000;

/**
 * How long ago, in words alone, for tables of the desk: as `formatRelative` under two days, then «3 күн бұрын» within a week, then by Almaty's
 * calendar «өткен аптада», «өткен айда», «4 ай бұрын», «былтыр», «2 жыл бұрын». The future is a date.
 */
export function formatAge(date: Date, now: Date, lang: Lang): string {
  const then = almatyWallTime(date);
  const today = almatyWallTime(now);
  const days = dayNumber(today) - dayNumber(then);
  if (days < 2) return formatRelative(date, now, lang);
  return (lang === 'kk' ? kazakhAge : russianAge)({ days, ...calendarDistance(then, today) });
}

type Distance = { days: number; weeks: number; months: number; years: number };

function calendarDistance(then: WallTime, today: WallTime) {
  return {
    weeks: (dayNumber(today) - today.weekday - (dayNumber(then) - then.weekday)) / 7,
    months: (today.year - then.year) * 12 + today.month - then.month,
    years: today.year - then.year,
  };
}

function kazakhAge({ days, weeks, months, years }: Distance): string {
  if (days < 7) return `${days} күн бұрын`;
  if (weeks === 1) return 'өткен аптада';
  if (months === 0) return `${days} күн бұрын`;
  if (months === 1) return 'өткен айда';
  if (years === 0) return `${months} ай бұрын`;
  return years === 1 ? 'былтыр' : `${years} жыл бұрын`;
}

function russianAge({ days, weeks, months, years }: Distance): string {
  const daysAgo = `${days} ${russianPlural(days, 'день', 'дня', 'дней')} назад`;
  if (days < 7) return daysAgo;
  if (weeks === 1) return 'на прошлой неделе';
  if (months === 0) return daysAgo;
  if (months === 1) return 'в прошлом месяце';
  if (years === 0) return `${months} ${russianPlural(months, 'месяц', 'месяца', 'месяцев')} назад`;
  return years === 1 ? 'в прошлом году' : `${years} ${russianPlural(years, 'год', 'года', 'лет')} назад`;
}

function dayNumber({ year, month, day }: WallTime): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}
