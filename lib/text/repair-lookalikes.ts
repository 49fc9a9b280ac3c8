import { applyEdits, type Edit } from './edits.ts';

// biome-ignore format: a table of letters
const sure: Record<string, string> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', h: 'һ',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  ə: 'ә', Ə: 'Ә', ǝ: 'ә', Ǝ: 'Ә', ë: 'ё', Ë: 'Ё', ö: 'ө', Ö: 'Ө',
};

/** Letters that are Kazakh і only where Kazakh is written: Russian and Ukrainian words use others. */
const kazakhOnly: Record<string, string> = { i: 'і', I: 'І', í: 'і', Í: 'І', ï: 'і', Ï: 'І', ı: 'і' };

const mixedScripts = /[A-Za-z\u00C0-\u024F\u0259][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z\u00C0-\u024F\u0259]/;
const chunk = /\S+/g;
const address = /@|:\/\/|^www\.|[a-z0-9]\.(?:kz|ru|com|org|net|info|gov|edu|tv|io)(?:$|[^\p{L}])/iu;
const wordPart = /\p{L}[\p{L}\p{M}]*/gu;
const kazakhLetter = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
const romanNumeral = /^[IVXLCDMІХСМЛД]+$/;
const latinLetter = /[A-Za-z\u00C0-\u024F\u0259\u018F]/;
const cyrillicLetter = /[\u0400-\u04FF]/;

/**
 * Puts Cyrillic letters where Latin look-alikes stand inside Cyrillic words («Аcтана», «мəселе»); `repaired` counts words. Only a word part
 * (between hyphens) that is mostly Cyrillic is touched, all or nothing; Latin words, addresses, codes and Roman numerals stay.
 */
export function repairLookalikes(text: string): { text: string; repaired: number } {
  const edits = lookalikeEdits(text);
  return { text: applyEdits(text, edits), repaired: edits.length };
}

/** The edits of `repairLookalikes`, one for each word part. */
export function lookalikeEdits(text: string): Edit[] {
  if (!mixedScripts.test(text)) return [];
  const isKazakhText = kazakhLetter.test(text);
  const edits: Edit[] = [];
  for (const { index: at, 0: piece } of text.matchAll(chunk)) {
    if (!mixedScripts.test(piece) || address.test(piece)) continue;
    for (const { index, 0: part } of piece.matchAll(wordPart)) {
      const word = repairPart(part, isKazakhText);
      if (word !== part) edits.push({ from: at + index, to: at + index + part.length, text: word });
    }
  }
  return edits;
}

/** The Latin letters of a text, each once: «c, e». */
export function latinLetters(text: string): string {
  return [...new Set([...text].filter((letter) => latinLetter.test(letter)))].join(', ');
}

function repairPart(part: string, isKazakhText: boolean): string {
  if (!mixedScripts.test(part) || romanNumeral.test(part) || isMixedCode(part)) return part;
  let repaired = '';
  for (const letter of part) {
    const cyrillic = latinLetter.test(letter)
      ? (sure[letter] ?? (isKazakhText ? kazakhOnly[letter] : undefined))
      : letter;
    if (cyrillic === undefined) return part;
    repaired += cyrillic;
  }
  return repaired;
}

/**
 * True when the Latin letters are a name of their own: half of the part or more (i and ə apart; beside a Kazakh letter, as in «Aқ», more than half), three in
 * a row, or capitals before small Cyrillic.
 */
function isMixedCode(part: string): boolean {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of part) {
    if (/[iəƏ]/.test(letter)) continue;
    if (latinLetter.test(letter)) latin++;
    else if (cyrillicLetter.test(letter)) cyrillic++;
  }
  const mostLatin = kazakhLetter.test(part) ? cyrillic : cyrillic - 1;
  return latin > mostLatin || /[A-Za-z]{3}/.test(part) || /^[A-Z]{2,}[\u0430-\u04FF]|^[a-z]\p{Lu}/u.test(part);
}
