/** A run of Cyrillic letters, with soft hyphens inside. */
export const cyrillicRun = /[\u0400-\u052f][\u0400-\u052f\u00ad]*/g;

/** True of any letter of the blocks Cyrillic and Cyrillic Supplement. */
export const anyCyrillic = /[\u0400-\u052f]/;

/** Letters of neighbours in names, by the nearest Kazakh one. */
// biome-ignore format: a table of letters
const neighbours: Readonly<Record<string, string>> = {
  ї: 'и', є: 'е', ґ: 'г', ў: 'у', ѓ: 'г', ќ: 'к', ѕ: 'з', ј: 'й', љ: 'л', њ: 'н', ћ: 'ч', ђ: 'ж', џ: 'ж', ѣ: 'е', ѳ: 'ф', ѵ: 'и', ҳ: 'х', җ: 'ж', ҷ: 'ж', ӌ: 'ж',
  ӯ: 'у', ӣ: 'и', ҙ: 'з', ҫ: 'с', ҡ: 'қ', ӈ: 'ң', ҥ: 'ң', ӓ: 'ә', ӑ: 'а', ӗ: 'е', ӧ: 'ө', ӱ: 'ү', ӳ: 'ү', ѐ: 'е', ѝ: 'и', ҕ: 'ғ', ԥ: 'п', ӽ: 'х', ӂ: 'ж', ӝ: 'ж', ӟ: 'з',
};

const ofNeighbours = /[^а-яёәғқңөұүһі]/;

/** A lower-case word in the letters of the Kazakh alphabet; a letter nobody here writes stays itself. */
export function inKazakhLetters(word: string): string {
  return ofNeighbours.test(word) ? [...word].map((letter) => neighbours[letter] ?? letter).join('') : word;
}

/** Takes stress marks off, which would read as letters of another alphabet; й and ё keep theirs. */
export function withoutStress(text: string): string {
  if (!/[\u0300-\u036f]/.test(text)) return text;
  return text.normalize('NFC').replace(/(?<=[\u0400-\u052f])[\u0300-\u036f]+/g, '');
}

const mixedNumeral = /(?<![\p{L}\p{M}])[ІХIVXLCDM]+(?![\p{L}\p{M}])/gu;

/** ХХІ typed with Cyrillic letters is a number; «Х.» or «І.» alone is somebody's initial. */
export function romanNumerals(text: string): string {
  if (!/[ІХ]/.test(text)) return text;
  return text.replace(mixedNumeral, (numeral: string, at: number) => {
    const isInitial = numeral.length === 1 && text[at + 1] === '.';
    return isInitial ? numeral : numeral.replaceAll('І', 'I').replaceAll('Х', 'X');
  });
}

/** «−5 °С» typed with a Cyrillic С is in degrees of Celsius. */
export function celsius(text: string): string {
  return text.includes('°') ? text.replace(/°([ \u00a0]?)С(?![\p{L}\u00ad])/gu, '°$1C') : text;
}
