import { isoWithOffset } from '#lib/text/dates';
import type { ActRow } from './types.ts';

/**
 * One cell of a CSV file. What a spreadsheet would take for a formula is led by an apostrophe, quotes are doubled
 * (OWASP, CSV injection).
 */
export function csvCell(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Names of the columns; they are for programs and stay English. */
export const csvHead = 'id,time,actor,action,noun,noun_id,details\r\n';

/** A line of the journal as CSV, with the time in Almaty. */
export function csvLine(act: ActRow): string {
  const { id, at, actor, action, noun, nounId, details } = act;
  const cells = [String(id), isoWithOffset(at), actor, action, noun, nounId, JSON.stringify(details)];
  return `${cells.map(csvCell).join(',')}\r\n`;
}
