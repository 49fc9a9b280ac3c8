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
