/** What a keyboard without Kazakh letters gives, and letters that are taken for one another. */
// biome-ignore format: a table of letters
const confused: Record<string, string> = {
  а: 'ә', ә: 'а', г: 'ғ', ғ: 'г', к: 'қ', қ: 'к', н: 'ң', ң: 'н', о: 'ө', ө: 'о', у: 'ұү', ұ: 'үу', ү: 'ұу', х: 'һ', һ: 'х', и: 'і', і: 'ый', ы: 'і', й: 'і',
};

/** At most `max` spellings of the word with confusable letters changed, those with fewest changes first. */
export function kazakhVariants(word: string, max: number): string[] {
  let variants: { text: string; changes: number }[] = [{ text: '', changes: 0 }];
  for (const letter of word) {
    const others = confused[letter.toLowerCase()] ?? '';
    variants = variants.flatMap(({ text, changes }) => [
      { text: text + letter, changes },
      ...[...others].map((other) => ({ text: text + likeCase(other, letter), changes: changes + 1 })),
    ]);
    variants = variants.sort((a, b) => a.changes - b.changes).slice(0, max);
  }
  return variants.filter(({ changes }) => changes > 0).map(({ text }) => text);
}

function likeCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
