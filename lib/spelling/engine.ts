import { readFile } from 'node:fs/promises';
import { createHunspellFromStrings } from 'hunspell-wasm';
import { stemWord } from '#lib/text/stem-word';
import type { Lang } from '../lang.ts';

/** A stem that is no whole entry (мект of мектеп) must have so many letters, one that is (әкім) so many: shorter ones with endings let errors through. */
const shortest = { part: 4, whole: 3 };

/** One language's dictionary at work. */
export type Engine = {
  isWord: (word: string) => boolean;
  suggest: (word: string) => string[];
  /** Stems of its entries, as search makes them: they recognise a longer chain of endings than its rules know. Empty for Russian. */
  stems: ReadonlySet<string>;
  close: () => void;
};

/** Starts Hunspell on two files; a byte order mark and CRLF, which it does not understand, are taken out. Throws where they are no dictionary. */
export async function openEngine(lang: Lang, files: { aff: string; dic: string }): Promise<Engine> {
  const [affixes, entries] = [await readPlain(files.aff), await readPlain(files.dic)];
  const hunspell = await createHunspellFromStrings(affixes, entries);
  return {
    isWord: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
    stems: lang === 'kk' ? stemsOf(entries, lang) : new Set(),
    close: () => hunspell.dispose(),
  };
}

async function readPlain(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r', '');
}

function stemsOf(entries: string, lang: Lang): Set<string> {
  const stems = new Set<string>();
  for (const line of entries.split('\n').slice(1)) {
    const word = line.replace(/[/\t].*$/, '').toLowerCase();
    const stem = stemWord(word, lang);
    if (stem.length >= (stem === word ? shortest.whole : shortest.part)) stems.add(stem);
  }
  return stems;
}
