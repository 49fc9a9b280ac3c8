/** The alphabet of 2017, and `'` for ь and ъ in messages, which is nothing. */
const letters: Readonly<Record<string, string>> = {
  a: 'á',
  o: 'ó',
  u: 'ú',
  g: 'ǵ',
  n: 'ń',
  y: 'ý',
  i: 'ı',
  s: 'sh',
  c: 'ch',
};

const apostrophe =
  /(?<=\p{Script=Latin})(?<letter>\p{Script=Latin})['’ʼ`´](?!(?:s|t|m|d|re|ve|ll)(?!\p{L}))(?=\p{Script=Latin})/giu;
const atBeginning = /(?<![\p{L}\p{N}])(?<letter>[aougnysc])['’ʼ`´](?=\p{Script=Latin})/giu;

/** A query whose Latin words hold letters with an apostrophe in the letters that stand for them: «o'n'ir» is «óńir»; «don't» stays. */
export function withoutApostrophes(text: string): string {
  return text.replace(atBeginning, instead).replace(apostrophe, instead);
}

function instead(_found: string, letter: string): string {
  return letters[letter.toLowerCase()] ?? letter;
}
