import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { corpusFiles } from './places.ts';

/** What the benches use of a line of the corpus. */
export type CorpusRecord = { lang: 'kk' | 'ru'; title: string; body: string };

export const noCorpus = 'there is no ../shared/corpus with kk.jsonl.gz and ru.jsonl.gz';

export function hasCorpus(): boolean {
  return corpusFiles.every((file) => existsSync(file));
}

/** The real articles of both languages, in the order of the files. */
export function readCorpus(): CorpusRecord[] {
  return corpusFiles.flatMap((file) => {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    return lines.map((line): CorpusRecord => JSON.parse(line));
  });
}
