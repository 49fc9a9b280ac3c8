import { type Lang, langs } from '../lang.ts';
import { stemWord } from '../text/stem-word.ts';
import { findStyle } from '../text/style/find-style.ts';
import { spelledWords } from './spelled-words.ts';
import type { CheckedTexts, Finding, KnownWords } from './types.ts';
import { type Engines, isSpelled } from './word-checker.ts';
import { writtenIn } from './written-in.ts';

/** Everything to remark on paragraphs of one article, paragraph by paragraph. */
export function checkTexts(texts: string[], lang: Lang, engines: Engines, known: KnownWords): CheckedTexts {
  const needed = new Set<Lang>([lang]);
  const findings = texts.map((text) => {
    const words = spelledWords(text);
    for (const { word } of words) needed.add(writtenIn(word, lang));
    const unknown = words.filter(({ word }) => !isSpelled(word, lang, engines, known));
    return [...unknown.map((each) => spellingFinding(each, lang)), ...styleFindings(text, lang)].sort(byPlace);
  });
  return { findings, missing: langs.filter((each) => needed.has(each) && !engines[each]) };
}

function spellingFinding({ from, to, word }: { from: number; to: number; word: string }, lang: Lang): Finding {
  const isName = /^\p{Lu}\p{Ll}/u.test(word);
  const name = isName ? { name: stemWord(word.toLowerCase(), writtenIn(word, lang)) } : {};
  return { from, to, kind: 'spelling', word, fix: null, ...name };
}

function styleFindings(text: string, lang: Lang): Finding[] {
  return findStyle(text, lang).map((found) => ({ ...found, word: text.slice(found.from, found.to) }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.from - b.from || a.to - b.to;
}
