/** Every spelling that is one letter away from a word: one dropped, changed, put in, or swapped with its neighbour. */
export function* oneEditAway(word: string, alphabet: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, rest, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    if (rest !== '') yield before + after;
    if (rest.length > 1) yield before + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
    for (const letter of alphabet) {
      if (rest !== '' && letter !== rest.charAt(0)) yield before + letter + after;
      yield before + letter + rest;
    }
  }
}
