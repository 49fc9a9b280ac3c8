/** The same keys row by row on the American keyboard, the Russian one and the Kazakh one (Windows layouts; the Kazakh has letters on the digits). */
const rows = [
  ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ['QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~', 'йцукенгшщзхъфывапролджэячсмитьбюё'],
] as const;

const kazakhDigits = kazakhLettersOn('234589-=0');
/** What the Russian layout writes for them with Shift; of the signs that begin a word they begin one only by mistake. */
const shiftedDigits = kazakhLettersOn('"№;%*(_+)');

const toCyrillic = new Map(rows.flatMap(([keys, letters]) => [...keys].map((key, at) => [key, letters.charAt(at)])));
const toLatin = new Map([...rows[0][1]].map((letter, at) => [letter, rows[0][0].charAt(at)]));

/**
 * What the keys pressed for a text say on the other keyboards, likeliest first: Latin on the Russian and on the Kazakh layout, Cyrillic of the
 * Russian layout on the Kazakh one (they differ in the digits) and on the Latin one. Lower-case where it was Cyrillic; none for a text of both.
 */
export function otherKeyboards(text: string): string[] {
  const lower = text.toLowerCase();
  const hasLatin = /[a-z]/.test(lower);
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(lower);
  if (hasLatin === hasCyrillic) return [];
  const others = hasLatin
    ? [typedOnCyrillic(text), typedOnCyrillic(text, true)]
    : [typedOnKazakh(lower), typedOnLatin(lower)];
  return [...new Set(others)].filter((other) => other !== lower);
}

/** What the keys pressed for a Latin text say on the Cyrillic keyboard: «vtrntg» is «мектеп»; with `hasKazakhDigits` digits in words are letters, too. */
function typedOnCyrillic(text: string, hasKazakhDigits = false): string {
  return swap(hasKazakhDigits ? withKazakhDigits(text) : text, (key) => toCyrillic.get(key));
}

/** What the keys pressed for a lower-case text on the Russian layout say on the Kazakh one: «0аза0стан» is «қазақстан». */
function typedOnKazakh(text: string): string {
  return withKazakhDigits(text.replace(/(?<!\S)\S(?=\p{L}|\d)(?!\S*[")])/gu, (key) => shiftedDigits.get(key) ?? key));
}

/** What the keys pressed for a lower-case Cyrillic text say on the Latin keyboard: «пщщпду» is «google». */
function typedOnLatin(text: string): string {
  return swap(text, (letter) => toLatin.get(letter));
}

/** Digits within words become the Kazakh letters on their keys; «5-сынып» stays, and so does what has a digit without a letter. */
function withKazakhDigits(text: string): string {
  return text.replace(/\S+/g, (piece) =>
    /\p{L}/u.test(piece) && !/^\P{L}*\d-|[167]/u.test(piece) ? swap(piece, (key) => kazakhDigits.get(key)) : piece,
  );
}

function swap(text: string, other: (key: string) => string | undefined): string {
  return Array.from(text, (key) => other(key) ?? key).join('');
}

function kazakhLettersOn(keys: string): ReadonlyMap<string, string> {
  return new Map([...keys].map((key, at) => [key, 'әіңғүұөһқ'.charAt(at)]));
}
