import { cleanLine } from '#lib/text/clean-text';

/** What a page of the desk is asked for in its address. */
export type Asked = Record<string, string | string[] | undefined>;

/** One parameter as text of at most 200 characters; '' where it is missing or given twice. */
export function askedText(asked: Asked, name: string): string {
  const value = asked[name];
  return typeof value === 'string' ? cleanLine(value.slice(0, 1_000)).slice(0, 200) : '';
}

/** The number of a page, from 1; 1 for anything else. */
export function askedPage(asked: Asked): number {
  const value = askedText(asked, 'page');
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

/** One of the values there are, or null. */
export function askedOneOf<T extends string>(asked: Asked, name: string, values: readonly T[]): T | null {
  return values.find((value) => value === asked[name]) ?? null;
}

/** The address of the same page with other parameters; empty ones are left out. */
export function hrefOf(path: string, parameters: Record<string, string | number | null>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? path : `${path}?${query}`;
}
