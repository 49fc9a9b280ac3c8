import type { Lang } from '../lang.ts';
import { stemWord } from '../text/stem-word.ts';
import { spelledWords } from './spelled-words.ts';
import { writtenIn } from './written-in.ts';

/** What is written in fewer articles may be somebody's slip. */
const documentsNeeded = 3;
const shortestStem = 4;
/** Of each language, the most used: a newsroom of decades has no more of them. */
const maxWords = 60_000;

/**
 * Counts the words of published articles one after the other. What at least three use is known: as it is written, in Kazakh also its
 * stem with other endings.
 */
export class ArchiveWords {
  readonly #lang: Lang;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  addDocument(text: string): void {
    const lang = this.#lang;
    const own = spelledWords(text).filter(({ word }) => writtenIn(word, lang) === lang);
    const words = new Set(
      own.map(({ word }) => word.toLowerCase()).filter((word) => /^[\u0400-\u04FF]{2,60}$/.test(word)),
    );
    countAll(this.#words, words);
    if (lang === 'kk') countAll(this.#stems, new Set([...words].map((word) => stemWord(word, lang))));
  }

  /** In the order of use, the most used first. */
  known(): { words: string[]; stems: string[] } {
    return { words: usual(this.#words), stems: usual(this.#stems).filter((stem) => stem.length >= shortestStem) };
  }
}

function countAll(counts: Map<string, number>, words: Iterable<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function usual(counts: Map<string, number>): string[] {
  const known = [...counts].filter(([, documents]) => documents >= documentsNeeded);
  return known
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, maxWords)
    .map(([word]) => word);
}
