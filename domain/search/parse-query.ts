import { withoutApostrophes } from '#lib/text/apostrophe-letters';
import { isStopWord } from '#lib/text/stop-words';
import { words } from '#lib/text/words';
import { beginningOf } from './word-keys.ts';

/** What somebody asked, in lower-case words: those that must be there, quoted phrases, and what must not be there. */
export type ParsedQuery = { words: string[]; phrases: string[][]; without: string[]; withoutPhrases: string[][] };

/** Characters of a query that are looked at; what comes after is left out. */
export const maxQueryLetters = 200;
const maxTerms = 12;

const piece = /(?<![^\s(])([-−–]?)(?:"([^"]*)"|«([^»]*)»|[“„]([^”“]*)[”“])|\S+/gu;

/**
 * Reads a query: words, phrases in quotes, `-` before what must not be there. Function words count only where there is nothing else. Never
 * more than twelve words; anything that is no letter or digit separates.
 */
export function parseQuery(text: string): ParsedQuery {
  const parsed: ParsedQuery = { words: [], phrases: [], without: [], withoutPhrases: [] };
  let left = maxTerms;
  const take = (part: string) => {
    const taken = words(part).slice(0, left).map(beginningOf);
    left -= taken.length;
    return taken;
  };
  for (const [whole, minus, ...quoted] of withoutApostrophes(text.slice(0, maxQueryLetters))
    .normalize('NFC')
    .matchAll(piece)) {
    const phrase = quoted.find((part) => part !== undefined);
    const isUnwanted = phrase === undefined ? /^[-−–]\p{L}/u.test(whole) : minus !== '';
    const taken = take(phrase ?? whole);
    if (phrase === undefined || taken.length < 2) parsed[isUnwanted ? 'without' : 'words'].push(...taken);
    else parsed[isUnwanted ? 'withoutPhrases' : 'phrases'].push(taken);
  }
  return { ...parsed, words: tellingWords(parsed) };
}

/** Nothing is asked for: no word that must be there. */
export function isEmptyQuery({ words: wanted, phrases }: ParsedQuery): boolean {
  return wanted.length === 0 && phrases.length === 0;
}

/** The words of a query that count, each once: function words only where there is nothing else. */
export function tellingWords({ words: all, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>): string[] {
  const different = [...new Set(all)];
  const telling = different.filter((word) => !isStopWord(word, 'kk') && !isStopWord(word, 'ru'));
  return telling.length > 0 || phrases.length > 0 ? telling : different;
}
