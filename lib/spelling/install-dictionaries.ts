import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lang, langs } from '../lang.ts';
import { dictionaryNames, findIn } from './dictionary-files.ts';
import { openEngine } from './engine.ts';

/** Where Debian, Ubuntu, Fedora and others keep the dictionaries of Hunspell. */
export const systemFolders: readonly string[] = [
  '/usr/share/hunspell',
  '/usr/share/myspell',
  '/usr/share/myspell/dicts',
];

const maxBytes = 30_000_000;

export type Installed = { lang: Lang; entries: number };

/**
 * Copies the dictionaries of our languages out of a folder or from below a web address into the newsroom's data, tried before they replace older
 * ones; a byte order mark and CRLF stay behind. A language that is not there is left out. Throws where a file is too large or no dictionary.
 */
export async function installDictionaries(varFolder: string, source: string): Promise<Installed[]> {
  const target = join(varFolder, 'dictionaries');
  mkdirSync(target, { recursive: true });
  const trial = mkdtempSync(join(target, '.new-'));
  try {
    const installed: Installed[] = [];
    for (const lang of langs) {
      const texts = await readPair(source, lang);
      if (texts) installed.push({ lang, entries: await put(lang, texts, { trial, target }) });
    }
    return installed;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

type Pair = { aff: string; dic: string };

async function put(lang: Lang, texts: Pair, { trial, target }: { trial: string; target: string }): Promise<number> {
  const name = dictionaryNames[lang][0] ?? lang;
  const files = { aff: join(trial, `${name}.aff`), dic: join(trial, `${name}.dic`) };
  for (const part of ['aff', 'dic'] as const) writeFileSync(files[part], plain(texts[part]));
  const entries = plain(texts.dic)
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/[/\t].*$/, ''))
    .filter(Boolean);
  const engine = await openEngine(lang, files);
  const sample = entries.filter((_, at) => at % Math.ceil(entries.length / 100) === 0);
  const isWorking = sample.length > 0 && sample.some((word) => engine.isWord(word));
  engine.close();
  if (!isWorking) throw new Error(`No dictionary: ${name}`);
  for (const part of ['aff', 'dic'] as const) renameSync(files[part], join(target, `${name}.${part}`));
  return entries.length;
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r', '');
}

async function readPair(source: string, lang: Lang): Promise<Pair | null> {
  if (/^https?:\/\//.test(source)) return fetchPair(source, lang);
  const files = findIn(source, lang);
  return files && { aff: readSmall(files.aff), dic: readSmall(files.dic) };
}

function readSmall(file: string): string {
  if (statSync(file).size > maxBytes) throw new Error(`Too large: ${file}`);
  return readFileSync(file, 'utf8');
}

async function fetchPair(source: string, lang: Lang): Promise<Pair | null> {
  for (const name of dictionaryNames[lang]) {
    const [aff, dic] = [
      await fetchText(`${source.replace(/\/$/, '')}/${name}.aff`),
      await fetchText(`${source.replace(/\/$/, '')}/${name}.dic`),
    ];
    if (aff !== null && dic !== null) return { aff, dic };
  }
  return null;
}

async function fetchText(url: string): Promise<string | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) return null;
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength > maxBytes) throw new Error(`Too large: ${url}`);
  return new TextDecoder().decode(bytes);
}
