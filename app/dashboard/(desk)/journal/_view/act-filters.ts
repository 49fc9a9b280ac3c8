import { type Asked, askedText } from '#app/_server/search-params.ts';
import type { ActFilters } from '#domain/audit/types';
import { parseWallTime } from '#lib/text/dates';

const dayMs = 86_400_000;

/** The filters of the journal's address; days are days in Almaty and both included, what is no day is left out. */
export function readActFilters(asked: Asked): ActFilters {
  const userId = Number(askedText(asked, 'user'));
  const to = readDay(askedText(asked, 'to'));
  return {
    userId: Number.isSafeInteger(userId) && userId > 0 && userId < 2 ** 31 ? userId : null,
    noun: askedText(asked, 'noun') || null,
    action: askedText(asked, 'action') || null,
    from: readDay(askedText(asked, 'from')),
    to: to && new Date(to.getTime() + dayMs),
  };
}

/** A day of the address as a date field takes it; '' for what is none. */
export function askedDay(asked: Asked, name: string): string {
  const day = askedText(asked, name);
  return readDay(day) ? day : '';
}

function readDay(day: string): Date | null {
  return /^(19|20)\d\d-\d\d-\d\d$/.test(day) ? parseWallTime(day) : null;
}
