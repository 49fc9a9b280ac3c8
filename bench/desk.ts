import { count, desc, isNotNull } from 'drizzle-orm';
import { database } from '#db/client';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { systemActor } from '#domain/sessions/rules';
import { getToday, listScheduled } from '#domain/today/queries';
import { listMissing, listStale } from '#domain/translations/queries';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { grownNewsroom, withDatabase } from './support/newsroom.ts';
import { judge, median, printHeading, printTable, skip } from './support/report.ts';

const goalMs = 200;
const runs = 5;
const actor = systemActor('scheduler');
const dayMs = 86_400_000;

if (hasCorpus()) await measure();
else skip('desk', noCorpus);

async function measure(): Promise<void> {
  printHeading('desk: one page of each table over 50,000 articles, ms');
  const folder = await grownNewsroom();
  const rows = await withDatabase(folder, measureAll);
  printTable(
    ['what', 'first', 'median', 'worst', 'found'],
    rows.map(({ name, times, found }) => [
      ...[name, (times[0] ?? 0).toFixed(0), median(times).toFixed(0), Math.max(...times).toFixed(0), found],
    ]),
  );
  const worst = Math.max(...rows.map((row) => Math.max(...row.times)));
  judge(`slowest ${worst.toFixed(0)} ms, at most ${goalMs}`, worst <= goalMs);
}

async function measureAll() {
  const now = new Date();
  const page = { limit: 50, offset: 0 };
  const most = await mostUsed();
  const queries = ['', 'page=900', 'status=draft', 'status=published', 'lang=kk', 'lang=kk&status=published&page=400'];
  const filters = [
    `rubric=${most.rubric}`,
    `place=${most.place}`,
    `author=${most.author}`,
    'format=opinion',
    'owner=1',
  ];
  const searched = ['q=тараз', 'q=жоқсөз', 'q=тараз+жыл&lang=kk&status=published', 'sort=title', 'sort=published'];
  const mixed = [`from=2025-01-01&to=2026-01-01&rubric=${most.rubric}&sort=published&q=ауыл`];
  const measured = [];
  for (const query of [...queries, ...filters, ...searched, ...mixed]) {
    const filter = parseFilter(Object.fromEntries(new URLSearchParams(query)));
    measured.push(await time(`articles?${query}`, async () => (await listArticles(actor, filter)).total));
  }
  measured.push(await time('missing translations', async () => (await listMissing('kk', page)).total));
  measured.push(await time('stale translations', async () => (await listStale(actor, page)).total));
  measured.push(await time('today', async () => (await getToday(actor, now)).drafts.length));
  const until = new Date(now.getTime() + 31 * dayMs);
  measured.push(await time('calendar', async () => (await listScheduled(actor, now, until)).length));
  return measured;
}

async function time(name: string, query: () => Promise<number>) {
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < runs; at += 1) {
    const began = performance.now();
    found = await query();
    times.push(performance.now() - began);
  }
  return { name, times, found };
}

/** The rubric, the place and the author with the most stories; hardly a story of the corpus has all three. */
async function mostUsed() {
  const { db, t } = database();
  const { rubricId } = t.stories;
  const { placeId } = t.storyPlaces;
  const { authorId } = t.storyCredits;
  const most = desc(count());
  const [rubric] = await db
    .select({ id: rubricId })
    .from(t.stories)
    .where(isNotNull(rubricId))
    .groupBy(rubricId)
    .orderBy(most)
    .limit(1);
  const [place] = await db.select({ id: placeId }).from(t.storyPlaces).groupBy(placeId).orderBy(most).limit(1);
  const [author] = await db.select({ id: authorId }).from(t.storyCredits).groupBy(authorId).orderBy(most).limit(1);
  if (!rubric || !place || !author) throw new Error('The corpus has no story with a rubric, a place or an author.');
  return { rubric: rubric.id, place: place.id, author: author.id };
}
