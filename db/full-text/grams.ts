/**
 * What a word is found by when it was misspelt: its runs of three letters, edges included, and its letters in order of the alphabet (which
 * a swap leaves alone); each with the word's length, so that words of another length are not even looked at.
 */
export function gramsOf(word: string, length = [...word].length): string[] {
  const letters = ['‹', ...word, '›'];
  const grams = new Set([`${length}·${[...word].sort().join('')}`]);
  for (let at = 0; at + 3 <= letters.length; at += 1) grams.add(`${length}${letters.slice(at, at + 3).join('')}`);
  return [...grams];
}

/** The grams of words up to `distance` letters longer or shorter. */
export function gramsAround(word: string, distance: number): string[] {
  const length = [...word].length;
  const lengths = Array.from({ length: 2 * distance + 1 }, (_, at) => length - distance + at).filter(
    (each) => each > 1,
  );
  return lengths.flatMap((each) => gramsOf(word, each));
}
