import { isoWithOffset, parseWallTime } from '#lib/text/dates';

/** A moment (UTC ms) as a field of type `datetime-local` takes it: the wall clock in Almaty; '' for null. */
export function toWallField(ms: number | null): string {
  return ms === null ? '' : isoWithOffset(new Date(ms)).slice(0, 16);
}

/** UTC ms, or null for an empty or broken field. */
export function fromWallField(value: string): number | null {
  return parseWallTime(value)?.getTime() ?? null;
}
