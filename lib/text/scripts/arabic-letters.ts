/**
 * Lower-case Cyrillic to töte, letter by letter, as Kazakhstani sites print it (qamshy.kz/tote, adyrna.kz/tt, abai.kz/tt); ә ө ү і are the letters
 * of а о ұ ы, told apart by the hamza before the word.
 */
// biome-ignore format: a table of letters
export const arabicLetters: Readonly<Record<string, string>> = {
  а: 'ا', ә: 'ا', б: 'ب', в: 'ۆ', г: 'گ', ғ: 'ع', д: 'د', е: 'ە', ё: 'يو', ж: 'ج', з: 'ز', и: 'ي', й: 'ي', к: 'ك', қ: 'ق', л: 'ل', м: 'م', н: 'ن',
  ң: 'ڭ', о: 'و', ө: 'و', п: 'پ', р: 'ر', с: 'س', т: 'ت', у: 'ۋ', ұ: 'ۇ', ү: 'ۇ', ф: 'ف', х: 'ح', һ: 'ھ', ц: 'تس', ч: 'چ', ш: 'ش', щ: 'شش',
  ъ: '', ы: 'ى', ь: '', э: 'ە', і: 'ى', ю: 'يۋ', я: 'يا',
};

/** U+0621, which Kazakhstani sites write; not the high hamza U+0674. */
const hamza = 'ء';

/**
 * One word, or one part of a word with hyphens, in lower case. Hamza comes before it once if it holds ә ө ү і and none of the letters that show by
 * themselves how it is read: е э г к ғ қ. ия and ию are written with one ي. Soft hyphens vanish: here letters join.
 */
export function arabicWord(word: string): string {
  const letters = word.replaceAll('\u00ad', '').replace(/и(?=[юя])/g, '');
  let written = '';
  for (const letter of letters) written += arabicLetters[letter] ?? '';
  return /[әөүі]/.test(word) && !/[еэгкғқ]/.test(word) ? hamza + written : written;
}

/** Punctuation of running text; a comma inside a number stays. */
export function arabicPunctuation(text: string): string {
  return text
    .replace(/,(?!(?<=\d,)\d)/g, '،')
    .replaceAll(';', '؛')
    .replaceAll('?', '؟');
}
