import { createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { engine, openEngine, useEngine } from '#db/client';
import { paperEnv, quietNode } from './paper.ts';
import { picturedPerLang, writePicturedStories } from './pictured.ts';
import { corpusFiles, keptFolder, newsroomFingerprint, root } from './places.ts';
import { type Finished, run } from './process.ts';
import { varyCorpus } from './vary.ts';

/** The corpus has 1,834 articles in Kazakh and 3,809 in Russian; with these and the pictured ones each language has 25,000. */
const grown = { kk: 25_000 - 1_834 - picturedPerLang, ru: 25_000 - 3_809 - picturedPerLang };

/** A data folder with the whole corpus and a few pictured stories, made on first use. */
export function corpusNewsroom(): Promise<string> {
  return keep('corpus', async (folder) => {
    const pictured = await writePicturedStories(join(folder, 'pictures'), new Date());
    await importInto(folder, [...corpusFiles, pictured]);
  });
}

/** A data folder with 50,000 articles, made on first use; it takes minutes. */
export function grownNewsroom(): Promise<string> {
  return keep('grown', async (folder) => {
    const pictured = await writePicturedStories(join(folder, 'pictures'), new Date());
    await importInto(folder, [...corpusFiles, await writeGrowth(), pictured]);
  });
}

/** The import file that brings the corpus to 50,000 articles. */
export function writeGrowth(): Promise<string> {
  return keep('growth', async (folder) => {
    const lines = Readable.from(toLines());
    await pipeline(lines, createWriteStream(join(folder, 'growth.jsonl')));
  }).then((folder) => join(folder, 'growth.jsonl'));
}

/** Runs the import command on a data folder and gives how it ended. */
export function importInto(folder: string, files: readonly string[]): Promise<Finished> {
  return run(process.execPath, [quietNode, 'cli/main.ts', 'import', ...files], { cwd: root, env: paperEnv(folder) });
}

/** Runs `work` with the database of a data folder open in this process. */
export async function withDatabase<T>(folder: string, work: () => Promise<T>): Promise<T> {
  useEngine(openEngine(`file:${folder}/arainfo.db`));
  try {
    return await work();
  } finally {
    await engine().close();
    useEngine(undefined);
  }
}

async function keep(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(keptFolder, `${name}-${newsroomFingerprint()}`);
  const stamp = join(folder, 'complete');
  if (existsSync(stamp)) return folder;
  console.log(`making ${folder} (once)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(stamp, '');
  return folder;
}

function* toLines(): Generator<string> {
  for (const line of varyCorpus(grown, new Date())) yield `${JSON.stringify(line)}\n`;
}
