import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { importInto } from './support/newsroom.ts';
import { corpusFiles } from './support/places.ts';
import { judge, median, printHeading, printTable, skip } from './support/report.ts';

const goal = 300;

if (hasCorpus()) await measure();
else skip('import', noCorpus);

async function measure(): Promise<void> {
  printHeading('import: articles a second into a fresh SQLite');
  const runs: Imported[] = [];
  for (let at = 0; at < numberArgument('runs', 3); at += 1) runs.push(await importOnce());
  const perSecond = runs.map(({ articles, seconds }) => articles / seconds);
  printTable(
    ['run', 'articles', 'seconds', 'articles/s', 'processor seconds'],
    runs.map((each, at) => [
      at + 1,
      each.articles,
      each.seconds.toFixed(1),
      perSecond[at]?.toFixed(0) ?? '',
      each.processorSeconds?.toFixed(1) ?? 'unknown',
    ]),
  );
  judge(`${median(perSecond).toFixed(0)} articles/s (median), at least ${goal}`, median(perSecond) >= goal);
}

type Imported = { articles: number; seconds: number; processorSeconds: number | null };

/** The whole command is timed, with its start: that is what its users wait for. */
async function importOnce(): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-import-'));
  try {
    const { output, seconds, processorSeconds } = await importInto(folder, corpusFiles);
    const sums = [...output.matchAll(/^ +(\d+) {2}мақала енгізілді/gm)];
    return { articles: sums.reduce((sum, [, count]) => sum + Number(count), 0), seconds, processorSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
