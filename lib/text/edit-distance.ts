/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other (optimal string alignment);
 * `limit` + 1 as soon as it is more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = nextRow({ one, other, i, last, beforeLast });
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

type Step = { one: string; other: string; i: number; last: readonly number[]; beforeLast: readonly number[] };

function nextRow({ one, other, i, last, beforeLast }: Step): number[] {
  const row = [i];
  for (let j = 1; j <= other.length; j += 1) {
    const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
    let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
    const isSwapped =
      i > 1 &&
      j > 1 &&
      one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
      one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
    if (isSwapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
    row.push(best);
  }
  return row;
}
