/** The two official drafts of the Latin alphabet that sites print: of January 2021, with ñ and ğ of that spring, and of February 2018. */
export type LatinAlphabet = '2021' | '2018';

/** The draft of 2021 and the alphabet of the decree of 2018. */
export const latinAlphabets = ['2021', '2018'] as const satisfies readonly LatinAlphabet[];

// biome-ignore format: a table of letters
const same: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ъ: '', ы: 'y', ь: '', э: 'e',
};

/**
 * Lower-case Cyrillic to Latin, letter by letter: the draft shown on 28 January 2021 and the decree № 637 of 19 February 2018 (annex to decree № 569).
 * ё ц ч щ ъ ь ю я have no letter of their own there; they are written as sites in these alphabets do (astana-akshamy.kz/lat, lat.egemen.kz).
 */
// biome-ignore format: a table of letters
export const latinLetters: Record<LatinAlphabet, Readonly<Record<string, string>>> = {
  '2021': {
    ...same, ә: 'ä', ғ: 'ğ', ё: 'io', и: 'i', й: 'i', ң: 'ñ', ө: 'ö', у: 'u', ұ: 'ū', ү: 'ü', ч: 'tş', ш: 'ş', щ: 'ştş', і: 'ı', ю: 'iu', я: 'ia',
  },
  '2018': {
    ...same, ә: 'á', ғ: 'ǵ', ё: 'ıo', и: 'ı', й: 'ı', ң: 'ń', ө: 'ó', у: 'ý', ұ: 'u', ү: 'ú', ч: 'ch', ш: 'sh', щ: 'shsh', і: 'i', ю: 'ıý', я: 'ıa',
  },
};

/** Capitals by the alphabet, not by the language of the machine: i has its dot in 2021, where ı has none; 2018 has one I for both. */
export function capitalLatin(letters: string, alphabet: LatinAlphabet): string {
  return (alphabet === '2021' ? letters.replaceAll('i', 'İ') : letters).replaceAll('ı', 'I').toUpperCase();
}
