import type { Lang } from '#lib/lang';

/** '1 234 567,891': thousands with U+00A0, decimal comma, at most three decimals, the same in both languages; '–' for NaN and infinities. */
export function formatNumber(n: number, _lang: Lang): string {
  if (!Number.isFinite(n)) return '–';
  const rounded = Math.abs(n) < 1e15 ? Math.round(Math.abs(n) * 1000) / 1000 : Math.abs(n);
  const [whole = '0', decimals] = plainDigits(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  return `${n < 0 && rounded !== 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** The Russian noun form after a number: 1, 21 → one; 2–4, 22 → few; 0, 5–20, 11–14 → many; fractions take few («1,5 часа»). */
export function russianPlural(n: number, one: string, few: string, many: string): string {
  const count = Math.abs(n);
  if (!Number.isInteger(count)) return few;
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

function plainDigits(n: number): string {
  return n < 1e21 ? String(n) : BigInt(n).toString();
}
