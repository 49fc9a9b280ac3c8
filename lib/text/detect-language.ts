import type { Lang } from '#lib/lang';
import { isStopWord } from './stop-words.ts';
import { words } from './words.ts';

const sampleLength = 20_000;
const kazakhLetters = /[әғқңөұүһі]/;
const kazakhEnding =
  /(?:лар|лер|дар|дер|тер|ның|нің|дың|дің|тың|тің|дан|ден|нан|нен|лады|деді|сында|ында|ген|ып|йды|ады|еді)$/;
const russianEnding =
  /(?:ого|его|ому|ему|ыми|ими|ость|ости|ение|ения|ться|ется|ются|ает|ают|ует|уют|ая|яя|ые|ие|ый|ий|ых|их|ов|ев|ами|ями|ах|ях|ть|ся|али|или|ило|ила|ел|ил|овал|ано|ено|ован|ции|ию|ой|ом|ием|ства|ель)$/;

/** The language a Cyrillic text is written in, by Kazakh letters, function words and endings; null without evidence (also other scripts). */
export function detectLang(text: string): Lang | null {
  let kk = 0;
  let ru = 0;
  for (const word of words(text.slice(0, sampleLength))) {
    if (!/^[\u0400-\u04FF]{2,}$/.test(word) && !isStopWord(word, 'ru')) continue;
    kk += kazakhEvidence(word);
    ru += russianEvidence(word);
  }
  if (kk === ru) return null;
  return kk > ru ? 'kk' : 'ru';
}

function kazakhEvidence(word: string): number {
  if (kazakhLetters.test(word)) return 2;
  if (isStopWord(word, 'kk')) return isStopWord(word, 'ru') ? 0 : 1;
  return kazakhEnding.test(word) && word.length > 4 ? 0.6 : 0;
}

function russianEvidence(word: string): number {
  if (kazakhLetters.test(word)) return 0;
  if (isStopWord(word, 'ru')) return isStopWord(word, 'kk') ? 0 : 2;
  return russianEnding.test(word) && word.length > 4 ? 1 : 0;
}
