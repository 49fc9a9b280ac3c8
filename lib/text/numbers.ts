import type { Lang } from '#lib/lang';

/** '1 234 567,891': thousands with U+00A0, decimal comma, at most three decimals, the same in both languages; '–' for NaN and infinities. */
export function formatNumber(n: number, _lang: Lang): string {
  if (!Number.isFinite(n)) return '–';
  const rounded = Math.abs(n) < 1e15 ? Math.round(Math.abs(n) * 1000) / 1000 : Math.abs(n);
  const [whole = '0', decimals] = plainDigits(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  return `${n < 0 && rounded !== 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** From this share of a unit on the rounded number would read «1000» of the smaller one. */
const roundsUpFrom = 0.99995;

const scales = [
  [1e12, 'трлн', 'трлн'],
  [1e9, 'млрд', 'млрд'],
  [1e6, 'млн', 'млн'],
  [1e3, 'мың', 'тыс.'],
] as const;

/** A great number in short with at most one decimal: «1,2 млн», «35 мың» / «35 тыс.», U+00A0 between; under a thousand as it is. */
export function formatShortNumber(n: number, lang: Lang): string {
  const size = Math.abs(n);
  for (const [unit, kk, ru] of scales) {
    const shown = Math.round((size / unit) * 10) / 10;
    if (size >= unit * roundsUpFrom)
      return `${formatNumber(n < 0 ? -shown : shown, lang)}\u00A0${lang === 'kk' ? kk : ru}`;
  }
  return formatNumber(Math.round(n), lang);
}

/** «411,2 млн теңге» / «411,2 млн тенге», under a million in full: «1 500 теңге». */
export function formatMoney(tenge: number, lang: Lang): string {
  const amount = Math.abs(tenge) < 1e6 ? formatNumber(tenge, lang) : formatShortNumber(tenge, lang);
  return `${amount}\u00A0${lang === 'kk' ? 'теңге' : 'тенге'}`;
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
