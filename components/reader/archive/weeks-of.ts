/** The days of a month in rows of seven from Monday; null before the first (`firstWeekday` 1..7) and after the last. */
export function weeksOf<Day>(days: Day[], firstWeekday: number): (Day | null)[][] {
  const cells: (Day | null)[] = [...Array.from({ length: firstWeekday - 1 }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
