import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { noteChanges } from '#db/changes';
import { transaction } from '#db/client';
import { saveArticle } from '#domain/articles/commands/save-article';
import { findState } from '#domain/articles/queries';
import { fieldsOf, slugOf } from '#domain/articles/rules';
import { type Body, bodyVersion } from '#domain/body/types';
import { userActor } from '#domain/sessions/rules';
import { settingsTag } from '#domain/settings/rules';
import { langs } from '#lib/lang';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { type Answer, get } from './support/http.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { type Paper, startPaper } from './support/paper.ts';
import { type Reading, startReaders } from './support/readers.ts';
import { judge, judgeNone, median, printHeading, printTable, quantile, skip } from './support/report.ts';
import { FormArgument, readAction, sendAction, serverAction } from './support/server-action.ts';
import { type BenchUser, sessionCookie, signIn } from './support/sign-in.ts';
import { type FiledDraft, fileInEveryList } from './support/story-in-every-list.ts';

const goalMs = 100;
const readers = numberArgument('readers', 50);
const rounds = numberArgument('rounds', 10);

type Verb = 'publish' | 'update' | 'take down';
/** When the pages are asked for: the answer to the act has come whole, as the desk shows it, or has only begun. */
type Moment = 'whole' | 'begun';
/** One page after one act: ms from that moment to the last byte of the page. */
type Sample = { verb: Verb; page: string; moment: Moment; ms: number };
type Round = { paper: Paper; chief: BenchUser; draft: FiledDraft; moment: Moment };

const samples: Sample[] = [];
const acts: { verb: Verb; answeredMs: number; endedMs: number }[] = [];
const nameOf: Record<Verb, string> = {
  publish: 'publishAction',
  update: 'updateAction',
  'take down': 'takeDownAction',
};

if (hasCorpus()) await measure();
else skip('instant', noCorpus);

async function measure(): Promise<void> {
  printHeading(`instant: pages after the answer to an act of the desk, ${readers} readers on them`);
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-instant-'));
  cpSync(await corpusNewsroom(), folder, { recursive: true });
  const chief = await signIn(folder, 'chief');
  const paper = await startPaper(folder);
  let pages: string[] = ['/'];
  const reading = startReaders(paper.url, readers, 500, () => pages);
  try {
    await withDatabase(folder, async () => {
      for (let round = 0; round < rounds; round += 1)
        for (const lang of langs) {
          const title = `Лезде ${lang} ${round}`;
          const draft = await fileInEveryList(chief, lang, title);
          pages = [...draft.pages.values()];
          await wait(1_000);
          await actThrice({ paper, chief, draft, moment: round % 2 === 0 ? 'whole' : 'begun' }, title);
        }
      await reading.stop();
      report(reading, await idleMs(paper, pages));
    });
  } finally {
    await reading.stop();
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function actThrice(round: Round, title: string): Promise<void> {
  const { chief, draft } = round;
  await actAndRead(round, 'publish', {}, (answer) => answer.status === 200 && textOf(answer).includes(title));
  const newer = `Жаңарды ${title.slice('Лезде '.length)}`;
  await saveAs(chief, draft.articleId, newer, slugOf(title));
  await wait(1_000);
  const isUpdated = (answer: Answer) => textOf(answer).includes(newer) && !textOf(answer).includes(title);
  await actAndRead(round, 'update', {}, isUpdated);
  await wait(1_000);
  const isGone = (answer: Answer) => !textOf(answer).includes(newer) && [200, 410].includes(answer.status);
  await actAndRead(round, 'take down', { reason: 'сынақ' }, isGone);
}

/** Acts, and at the moment asks for every page at once. */
async function actAndRead(
  { paper, chief, draft, moment }: Round,
  verb: Verb,
  fields: Record<string, string>,
  isRight: (answer: Answer) => boolean,
): Promise<void> {
  const { articleId } = draft;
  const version = (await findState({ articleId }))?.version ?? 0;
  const form = new FormArgument({ articleId: String(articleId), version: String(version), ...fields });
  const call = { cookie: sessionCookie(chief), page: `/dashboard/articles/${articleId}/state` };
  const began = performance.now();
  const response = await sendAction(paper.url, serverAction(nameOf[verb]), [null, form], call);
  const answered = performance.now();
  const action = moment === 'whole' ? await readAction(response) : readAction(response);
  const asked = performance.now();
  const ask = async ([page, path]: [string, string]) => {
    const answer = await get(paper.url + path);
    if (!isRight(answer)) throw new Error(`${path} does not show: ${verb} (status ${answer.status})`);
    samples.push({ verb, page, moment, ms: performance.now() - asked });
  };
  const [{ value }] = await Promise.all([action, ...[...draft.pages].map(ask)]);
  acts.push({ verb, answeredMs: answered - began, endedMs: (moment === 'whole' ? asked : performance.now()) - began });
  if (!isAccepted(value)) throw new Error(`${verb} was refused: ${JSON.stringify(value)}`);
}

function isAccepted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;
}

/** Saves a newer text under the same address. */
async function saveAs(by: BenchUser, articleId: number, title: string, slug: string): Promise<void> {
  const body: Body = { version: bodyVersion, blocks: [{ type: 'paragraph', content: [{ text: title }] }] };
  const words = { title, lead: null, body };
  const state = await findState({ articleId });
  const save = { articleId, baseVersion: state?.version ?? 0, text: words, fields: { ...fieldsOf(words), slug } };
  await saveArticle(userActor(by), save, new Date());
}

/** The same pages rendered one after another while nobody reads: what one page costs at least. */
async function idleMs(paper: Paper, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    for (const path of paths) {
      await transaction(() => noteChanges([settingsTag], new Date()));
      times.push((await get(paper.url + path)).ms);
      await wait(20);
    }
  return times;
}

function report(reading: Reading, idle: readonly number[]): void {
  const kinds = [...new Set(samples.map((sample) => sample.page))];
  const verbs = Object.keys(nameOf) as Verb[];
  const whole = samples.filter((sample) => sample.moment === 'whole');
  const rows = kinds.map((kind) => {
    const of = (verb: Verb) => whole.filter((sample) => sample.page === kind && sample.verb === verb);
    return [kind, ...verbs.flatMap((verb) => cells(of(verb).map((sample) => sample.ms)))];
  });
  printTable(['page', ...verbs.flatMap((verb) => [`${verb} median`, 'p95'])], rows);
  console.log('');
  printTable(
    ['the act itself', 'first byte median', 'p95', 'last byte median'],
    verbs.map((verb) => {
      const own = acts.filter((act) => act.verb === verb);
      return [verb, ...cells(own.map((act) => act.answeredMs)), median(own.map((act) => act.endedMs)).toFixed(0)];
    }),
  );
  console.log(`\n${samples.length} pages, each as it should be; ${reading.answered} answers to readers meanwhile.`);
  console.log(
    `One page rendered while nobody reads: ${median(idle).toFixed(1)} ms, p95 ${quantile(idle, 0.95).toFixed(1)}.`,
  );
  judgeNone('no reader saw a fault', reading.failed);
  for (const moment of ['whole', 'begun'] as const)
    judgeTimes(
      `asked for when the answer ${moment === 'whole' ? 'has come' : 'begins'}`,
      samples.filter((sample) => sample.moment === moment).map((sample) => sample.ms),
    );
}

function judgeTimes(what: string, all: readonly number[]): void {
  const [half, most] = [median(all), quantile(all, 0.95)];
  judge(`${what}: median ${half.toFixed(1)} ms, at most ${goalMs}`, half <= goalMs);
  judge(`${what}: 95 of 100 within ${most.toFixed(1)} ms, at most ${goalMs}`, most <= goalMs);
}

function cells(times: readonly number[]): string[] {
  return [median(times).toFixed(0), quantile(times, 0.95).toFixed(0)];
}

function textOf({ headers, body }: Answer): string {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}
