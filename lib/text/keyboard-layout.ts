/** The same keys row by row on the American keyboard, the Russian one and the Kazakh one (Windows layouts; the Kazakh has letters on the digits). */
const rows = [
  ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", 'йцукенгшщзхъфывапролджэячсмитьбюё'],
  ['QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~', 'йцукенгшщзхъфывапролджэячсмитьбюё'],
] as const;

const kazakhDigits: ReadonlyMap<string, string> = new Map(
  [...'234589-=0'].map((key, at) => [key, 'әіңғүұөһқ'.charAt(at)]),
);

const toCyrillic = new Map(rows.flatMap(([keys, letters]) => [...keys].map((key, at) => [key, letters.charAt(at)])));
const toLatin = new Map([...rows[0][1]].map((letter, at) => [letter, rows[0][0].charAt(at)]));

/** What the keys pressed for a Latin text say on the Cyrillic keyboard: «vtrntg» is «мектеп»; with `hasKazakhDigits` digits are letters, too. */
export function typedOnCyrillic(text: string, hasKazakhDigits = false): string {
  return swap(text, (key) => (hasKazakhDigits ? kazakhDigits.get(key) : undefined) ?? toCyrillic.get(key));
}

/** What the keys pressed for a lower-case Cyrillic text say on the Latin keyboard: «пщщпду» is «google». */
export function typedOnLatin(text: string): string {
  return swap(text, (letter) => toLatin.get(letter));
}

function swap(text: string, other: (key: string) => string | undefined): string {
  return Array.from(text, (key) => other(key) ?? key).join('');
}
