/** A letter and how it is spelled: what it follows in the alphabet, and a sign that sorts after every letter. */
// biome-ignore format: pairs
const spelled: Record<string, string> = {
  ә: 'аӿ', ғ: 'гӿ', ё: 'еӿ', қ: 'кӿ', ң: 'нӿ', ө: 'оӿ', ұ: 'уӿ', ү: 'уӿӿ', һ: 'хӿ', і: 'ыӿ',
};

/**
 * A lower-case text spelled so that its bytes sort in the order of the Kazakh alphabet, which holds the Russian one, where only the database can
 * sort. Part of a text is part of its spelling, and к is found in қ.
 */
export function spellInOrder(lower: string): string {
  return lower.replace(/[әғёқңөұүһі]/g, (letter) => spelled[letter] ?? letter);
}
