import { detectLang } from '../detect-language.ts';
import { splitSentences } from '../split-sentences.ts';
import { isStopWord } from '../stop-words.ts';

/** A piece of a Kazakh text; put together in order the pieces are the text, its white space inside collapsed where it holds Russian. */
export type Passage = { text: string; isRussian: boolean };

const kazakhLetter = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
/** A small word of its own that is surely Kazakh, which most Kazakh sentences have: soon found. */
const kazakhWord = /(?:^|[\s«(])[а-яё]{0,30}[әғқңөұүһі][а-яёәғқңөұүһі]{0,30}(?=[\s,»]|$)/;
/** Most Kazakh text has none of these and is not looked at any further. */
const russianSign =
  /(?<!\p{L})(?:в|во|на|не|что|с|со|по|из|для|от|к|за|это|при|об|и)(?!\p{L})|(?:ого|его|ому|ему|[иы]й|[иы]х|[ая]я|[иы]е|ть|с[яь]|л[ио]|ии|ов|[аои]м|ми|ах|ию)(?!\p{L})/iu;
const properName = /\p{Lu}[\p{L}-]*/gu;
const smallWord = /(?<!\p{L})\p{Ll}+/gu;
const quotation = /«[^«»]+»/g;
/** м/с, с.ш.: their с is no preposition. */
const measure = /\p{L}{1,5}(?:[./]\p{L}{1,5})+/gu;
/** Words of both languages, such as он, which is ten. */
const homograph = /(?<!\p{L})(?:он|там|тут|ты|та|да|же|ли|а|о|у)(?!\p{L})/giu;

/** Finds the sentences, and the quotations of a Kazakh sentence, that are evidently Russian. Names alone prove nothing: Иванов is written in Kazakh too. */
export function splitPassages(text: string): Passage[] {
  if (!russianSign.test(text)) return [{ text, isRussian: false }];
  const pieces = splitSentences(text).flatMap((sentence, index) => {
    const before = index === 0 ? [] : [{ text: ' ', isRussian: false }];
    return [
      ...before,
      ...(isRussianText(sentence) && !isQuotedByName(sentence)
        ? [{ text: sentence, isRussian: true }]
        : splitQuotations(sentence)),
    ];
  });
  if (!pieces.some((piece) => piece.isRussian)) return [{ text, isRussian: false }];
  const edge = (found: RegExpExecArray | null) => (found?.[0] ? [{ text: found[0], isRussian: false }] : []);
  return joined([...edge(/^\s+/.exec(text)), ...pieces, ...edge(/(?<!\s)\s+$/.exec(text))]);
}

/** True for a text whose common words are Russian. */
export function isRussianText(text: string): boolean {
  if (kazakhWord.test(text)) return false;
  const common = text.replace(properName, smallIfCommon).replace(measure, ' ').replace(homograph, ' ');
  if (kazakhLetter.test(common) || detectLang(common) !== 'ru') return false;
  const words = common.match(smallWord) ?? [];
  return words.length > 1 && words.some((word) => word.length > 3 && !isStopWord(word, 'kk'));
}

/** «Ербол Әлиев: «…»»: nothing but names stands around what is quoted. */
function isQuotedByName(sentence: string): boolean {
  const around = sentence.replace(quotation, ' ');
  return (
    around !== sentence && /\p{L}/u.test(around) && around.replace(properName, smallIfCommon).search(smallWord) < 0
  );
}

function smallIfCommon(word: string): string {
  const small = word.toLowerCase();
  return isStopWord(small, 'ru') ? small : ' ';
}

function splitQuotations(sentence: string): Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (const { 0: quoted, index } of sentence.matchAll(quotation)) {
    if (!isRussianText(quoted)) continue;
    pieces.push({ text: sentence.slice(from, index), isRussian: false }, { text: quoted, isRussian: true });
    from = index + quoted.length;
  }
  return [...pieces, { text: sentence.slice(from), isRussian: false }];
}

function joined(pieces: readonly Passage[]): Passage[] {
  return pieces.reduce<Passage[]>((all, { text, isRussian }, at) => {
    const last = all.at(-1);
    const isBetween = text === ' ' && last?.isRussian === true && pieces[at + 1]?.isRussian === true;
    if (last && (last.isRussian === isRussian || isBetween)) last.text += text;
    else if (text !== '') all.push({ text, isRussian });
    return all;
  }, []);
}
