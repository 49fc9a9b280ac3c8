import type { Script } from '#lib/editions';
import { repairLookalikes } from '../repair-lookalikes.ts';
import { arabicPunctuation, arabicWord } from './arabic-letters.ts';
import { anyCyrillic, celsius, cyrillicRun, inKazakhLetters, romanNumerals, withoutStress } from './cyrillic-words.ts';
import { capitalLatin, type LatinAlphabet } from './latin-letters.ts';
import { latinWord } from './latin-word.ts';
import { createExceptions, type FindException, type Found, textBreak, type WordException } from './word-exceptions.ts';

/** What a script edition is written by. */
export type ScriptRules = { script: Script; alphabet: LatinAlphabet; exceptions: readonly WordException[] };

/**
 * Kazakh text in another script. Addresses, e-mails, digits and what is not Cyrillic stay; nothing else Cyrillic is left but the spellings of
 * the exceptions. It does not look for Russian passages: `splitPassages` does. Every `textBreak` stays, in its place among the words.
 */
export type WriteScript = (kazakh: string) => string;

const web = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"\ue000]+`;
const mail = String.raw`[^\s<>«»"@,;:()\ue000]{1,64}@[^\s<>«»"@,;:()\ue000]{1,190}\.[\p{L}\d-]{2,20}`;
const path = String.raw`\/[^\s<>«»"\ue000]*`;
const labels = String.raw`(?:[\p{L}\d-]{1,63}\.){1,8}`;
const ending = 'kz|ru|com|org|net|info|tv|io|gov|edu|be|me|қаз|рф';
/** Any ending of a site counts before a path, a well-known one by itself. */
const site = String.raw`(?<![\p{L}\p{N}-])${labels}(?:(?:${ending})(?![\p{L}\p{N}])(?:${path})?|[a-z]{2,24}${path})`;
const address = new RegExp([web, mail, site].join('|'), 'giu');

/** Punctuation behind an address; looked for from its first sign only. */
const punctuationBehind = /(?<![.,;:!?)…])[.,;:!?)…]+$/;

const holdsAddress = /@|\/\/|www\.|\.(?:[a-z]{2}|қаз|рф)/i;

/** Makes the writer of a script edition; making it costs more than using it. */
export function createScriptWriter(rules: ScriptRules): WriteScript {
  const findException = createExceptions(rules.exceptions);
  const writeWords = (text: string) => writeRun(text, rules, findException);
  return (kazakh) => {
    if (!holdsAddress.test(kazakh)) return writeWords(kazakh);
    let written = '';
    let from = 0;
    for (const { 0: kept, index } of kazakh.matchAll(address)) {
      const end = index + kept.replace(punctuationBehind, '').length;
      written += writeWords(kazakh.slice(from, index)) + kazakh.slice(index, end);
      from = end;
    }
    return written + writeWords(kazakh.slice(from));
  };
}

function writeRun(text: string, rules: ScriptRules, findException: FindException): string {
  const marked = rules.script === 'kk-Arab' ? arabicPunctuation : (between: string) => between;
  if (!anyCyrillic.test(text)) return marked(text);
  const clean = celsius(romanNumerals(repairLookalikes(withoutStress(text)).text));
  let written = '';
  let from = 0;
  cyrillicRun.lastIndex = 0;
  for (let run = cyrillicRun.exec(clean); run !== null; run = cyrillicRun.exec(clean)) {
    written += marked(clean.slice(from, run.index));
    const found = findException(clean, run.index);
    written += found
      ? withBreaks(exceptional(found, rules), clean.slice(run.index, found.end))
      : writeWord(run[0], rules);
    from = found ? found.end : run.index + run[0].length;
    cyrillicRun.lastIndex = from;
  }
  return written + marked(clean.slice(from));
}

function writeWord(word: string, { script, alphabet }: ScriptRules): string {
  if (script === 'kk-Latn') return latinWord(word, alphabet);
  return arabicWord(inKazakhLetters(word.toLowerCase()));
}

/** A spelling in Cyrillic keeps the whole word in Cyrillic; the hamza of a spelling in töte is part of it. */
function exceptional({ spelling, tail, isAllCapitals, isCapitalized }: Found, rules: ScriptRules): string {
  if (anyCyrillic.test(spelling)) return spelling + tail;
  if (rules.script === 'kk-Arab') return spelling + arabicWord(tail.toLowerCase()).replace('ء', '');
  const ending = latinWord(tail, rules.alphabet);
  if (isAllCapitals) return capitalLatin(spelling, rules.alphabet) + ending;
  if (isCapitalized) return capitalLatin(spelling.slice(0, 1), rules.alphabet) + spelling.slice(1) + ending;
  return spelling + ending;
}

/** What is written in place of a text, with the breaks of it: at the same words where there are as many, else behind all. */
function withBreaks(written: string, source: string): string {
  if (!source.includes(textBreak)) return written;
  const [words, sources] = [written.split(/\s/), source.split(/\s/)];
  if (words.length !== sources.length) return written + textBreak.repeat(source.split(textBreak).length - 1);
  return words.map((word, at) => withBreaksOf(sources[at] ?? '', word)).join(' ');
}

function withBreaksOf(source: string, word: string): string {
  const before = /^\ue000*/.exec(source)?.[0] ?? '';
  return before + word + textBreak.repeat(source.split(textBreak).length - 1 - before.length);
}
