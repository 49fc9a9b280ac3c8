import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine, openEngine, useEngine } from '#db/client';
import { startPostgresServer } from '#db/testing-server';
import { searchArticles } from '#domain/search/search-articles';
import { everywhere } from '#domain/search/types';
import { freePort } from '../scripts/test/free-port.ts';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { importInto, withDatabase } from './support/newsroom.ts';
import { paperEnv, quietNode } from './support/paper.ts';
import { corpusFiles, root } from './support/places.ts';
import { run } from './support/process.ts';
import { judge, median, printHeading, quantile, skip } from './support/report.ts';
import { type JudgedQuery, listTitled, makeQueries } from './support/search-queries.ts';

const goal = 0.95;

if (hasCorpus()) await measure();
else skip('engines', noCorpus);

async function measure(): Promise<void> {
  const server = await startPostgresServer(await freePort());
  if (server === null) return skip('engines', 'there are no PostgreSQL binaries for this machine');
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-engines-'));
  printHeading('engines: the first ten of a search on SQLite and on PostgreSQL');
  try {
    await importInto(folder, corpusFiles);
    await run(process.execPath, [quietNode, 'cli/main.ts', 'import', ...corpusFiles], {
      cwd: root,
      env: { ...paperEnv(folder), DATABASE_URL: server.url },
    });
    const now = new Date();
    const [lite, queries] = await withDatabase(folder, async () => {
      const made = makeQueries(await listTitled(), numberArgument('count', 40), numberArgument('seed', 5));
      return [await askAll(made, now), made] as const;
    });
    useEngine(openEngine(server.url));
    const post = await askAll(queries, now);
    await engine().close();
    const same = queries.filter((_, at) => lite[at]?.names === post[at]?.names).length;
    const ms = post.map((each) => each.ms);
    console.log(`PostgreSQL: median ${median(ms).toFixed(1)} ms, 95 of 100 within ${quantile(ms, 0.95).toFixed(1)} ms`);
    judge(
      `${same} of ${queries.length} queries have the same first ten in the same order, at least ${goal}`,
      same / queries.length >= goal,
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first ten by their addresses, for numbers may differ. */
async function askAll(queries: readonly JudgedQuery[], now: Date): Promise<{ names: string; ms: number }[]> {
  const titles = new Map(
    (await listTitled()).map(({ id, lang, title, sourceUrl }) => [id, sourceUrl ?? `${lang} ${title}`]),
  );
  const answers: { names: string; ms: number }[] = [];
  for (const { query, lang } of queries) {
    const started = performance.now();
    const asking = { lang, sort: 'relevance', narrowing: everywhere, now } as const;
    const { matches, some } = await searchArticles(query, asking, { number: 1, size: 10 });
    const names = [...matches, ...some].map((match) => titles.get(match.articleId) ?? '?').join('\n');
    answers.push({ names, ms: performance.now() - started });
  }
  return answers;
}
