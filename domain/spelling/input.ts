import { z } from 'zod';
import { invalid, parseInput, requiredLine } from '#lib/input';
import { type Lang, langs } from '#lib/lang';

const lang = z.enum(langs);
const maxTexts = 3_000;
const maxLetters = 400_000;

export type WordInput = { lang: Lang; word: string };

/** One word of Cyrillic letters, lower-case; throws `input-invalid`. */
export function parseWord(value: unknown): WordInput {
  const given = parseInput(z.strictObject({ lang, word: requiredLine(60) }), value);
  const word = given.word.normalize('NFC').toLowerCase();
  if (!/^[\u0400-\u04FF]{2,60}$/.test(word)) throw invalid('word', 'bad-value');
  return { lang: given.lang, word };
}

export type SpellingQuestion = { lang: Lang } & ({ texts: string[] } | { word: string });

const question = z.union([
  z.strictObject({ lang, texts: z.array(z.string().max(100_000)).max(maxTexts) }),
  z.strictObject({ lang, word: z.string().min(1).max(60) }),
]);

/** Paragraphs to check or a word to correct, as the editor sends them; throws `input-invalid`. */
export function parseQuestion(value: unknown): SpellingQuestion {
  const given = parseInput(question, value);
  const letters = 'texts' in given ? given.texts.reduce((sum, text) => sum + text.length, 0) : 0;
  if (letters > maxLetters) throw invalid('texts', 'too-long');
  return given;
}
