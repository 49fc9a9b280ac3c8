import { termOf } from './plan-query.ts';
import { countEach } from './queries.ts';

/**
 * The words that stand in the fewest articles, as many as stand in no more than `most` together, but one at least; empty where the paper has none
 * of them. They say the most, and a word of every other article would have all of those weighed.
 */
export async function pickRarest(words: readonly string[], most: number): Promise<string[]> {
  const counts = await countEach(words.map(termOf), most);
  const known = words.map((word, at) => ({ word, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
  let brought = 0;
  return known
    .sort((a, b) => a.count - b.count)
    .filter(({ count }, at) => {
      brought += count;
      return at === 0 || brought <= most;
    })
    .map(({ word }) => word);
}
