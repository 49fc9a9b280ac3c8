import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Lang, langs } from '../lang.ts';
import type { DictionaryFiles } from './types.ts';

/** Names of the files as they lie in the folder of dictionaries and where other programs keep them. */
export const dictionaryNames: Record<Lang, readonly string[]> = { kk: ['kk_KZ', 'kk'], ru: ['ru_RU', 'ru'] };

/** The dictionaries of a newsroom: those in the `dictionaries` folder of its data, for Russian else the one that comes with the program. */
export function findDictionaries(varFolder: string): Partial<Record<Lang, DictionaryFiles>> {
  const folder = join(varFolder, 'dictionaries');
  const found = langs.map((lang) => [lang, findIn(folder, lang) ?? (lang === 'ru' ? russianPackage() : null)] as const);
  return Object.fromEntries(found.filter(([, files]) => files !== null));
}

/** A language's two files in a folder, or null where one of them is missing. */
export function findIn(folder: string, lang: Lang): DictionaryFiles | null {
  const pairs = dictionaryNames[lang].map((name) => ({
    aff: join(folder, `${name}.aff`),
    dic: join(folder, `${name}.dic`),
  }));
  return pairs.find(({ aff, dic }) => existsSync(aff) && existsSync(dic)) ?? null;
}

function russianPackage(): DictionaryFiles | null {
  const root = createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
  try {
    const folder = dirname(root.resolve('dictionary-ru'));
    return { aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') };
  } catch {
    return null;
  }
}
