const softHyphen = '\u00AD';
const longWord = /\p{L}{12,}/gu;
const kazakhOnly = /^[\u0400-\u04FF]+$/;
const vowels = 'аәеёиоөуұүыіэюя';
const hasVowel = new RegExp(`[${vowels}]`);

/** A syllable a reader sees as one although its consonants are three: қазақ·стан, not қазақс·тан. */
const kept = 'стан';

/**
 * The text with U+00AD where words of at least twelve letters may break, four letters or more on either side. Only for what is shown
 * in a narrow column: never for what is stored, searched, fed or described to machines.
 */
export function hyphenateLongWords(text: string): string {
  return text.replace(longWord, (word) => {
    if (!kazakhOnly.test(word)) return word;
    const breaks = syllableBreaks(word).filter((at) => at >= 4 && word.length - at >= 4);
    return breaks.reduceRight((broken, at) => broken.slice(0, at) + softHyphen + broken.slice(at), word);
  });
}

/**
 * Where a Kazakh word may break, as offsets: before the consonant that precedes a vowel and between vowels, two letters at least on
 * either side. у and и after a vowel are glides (жа·уап), ь belongs to the consonant before it, ъ ends a syllable.
 */
export function syllableBreaks(word: string): number[] {
  const lower = word.toLowerCase();
  const breaks: number[] = [];
  for (let at = 1; at < lower.length; at += 1) {
    const start = isNucleus(lower, at) ? onsetBefore(lower, at) : 0;
    if (start >= 2 && lower.length - start >= 2 && hasVowel.test(lower.slice(0, start))) breaks.push(start);
  }
  return breaks;
}

function onsetBefore(word: string, vowel: number): number {
  if (isNucleus(word, vowel - 1) || word[vowel - 1] === 'ъ') return vowel;
  const consonant = word[vowel - 1] === 'ь' ? vowel - 2 : vowel - 1;
  const isKept = word.startsWith(kept, vowel - 2) && !isNucleus(word, vowel - 3);
  return isKept ? vowel - 2 : consonant;
}

function isNucleus(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (!vowels.includes(letter) || letter === '') return false;
  return !('уи'.includes(letter) && at > 0 && vowels.includes(word.charAt(at - 1)));
}
