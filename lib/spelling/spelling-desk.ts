import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { findDictionaries } from './dictionary-files.ts';
import type { Answer, Ask, CheckTask, SuggestTask, Task, WorkerStart } from './messages.ts';
import type { CheckedTexts, WordList } from './types.ts';

const idleMs = 10 * 60_000;
const patienceMs = 30_000;
const maxWaiting = 20;
const maxHeapMb = 256;

type Result = CheckedTexts | string[];
type Waiting = { resolve: (result: Result) => void; reject: (error: Error) => void };
type Running = {
  worker: Worker;
  waiting: Map<number, Waiting>;
  /** Of the newsroom's words that the worker has. */
  version: string | null;
  idle: NodeJS.Timeout | undefined;
  /** Which dictionaries it was started with. */
  print: string;
};
type Desk = { running: Running | null; asked: number };

const key = Symbol.for('arainfo.spelling');
type Holder = typeof globalThis & { [key]?: Desk };

/** More people ask at once than one worker can answer; they may ask again in a moment. */
export class SpellingBusy extends Error {
  override readonly name = 'SpellingBusy';
}

/**
 * Checks paragraphs in a worker; `known` is read and sent on where the worker has another version of it. The worker starts with the first question,
 * reads the dictionaries once and goes when nobody asked for ten minutes. Throws `SpellingBusy`, and what the worker throws.
 */
export async function checkInWorker(
  varFolder: string,
  task: Omit<CheckTask, 'kind' | 'known'>,
  known: { version: string; read: () => Promise<WordList> },
): Promise<CheckedTexts> {
  const running = runningOf(varFolder);
  const words = running.version === known.version ? null : await known.read();
  running.version = known.version;
  return (await ask(running, { kind: 'check', ...task, known: words })) as CheckedTexts;
}

/** Corrections for one word, the likeliest first. Throws as `checkInWorker`. */
export async function suggestInWorker(varFolder: string, task: Omit<SuggestTask, 'kind'>): Promise<string[]> {
  return (await ask(runningOf(varFolder), { kind: 'suggest', ...task })) as string[];
}

/** Lets the worker go: for a server that stops and for tests. */
export async function closeSpelling(): Promise<void> {
  const { running } = desk();
  if (running) await end(running, new Error('The check of spelling was ended.'));
}

/** One worker a process: the renderer bundles its own copy of this module. */
function desk(): Desk {
  const holder: Holder = globalThis;
  holder[key] ??= { running: null, asked: 0 };
  return holder[key];
}

function runningOf(varFolder: string): Running {
  const shared = desk();
  const dictionaries = findDictionaries(varFolder);
  const print = printOf(dictionaries);
  if (shared.running?.print !== print) {
    if (shared.running) void end(shared.running, new Error('The dictionaries have changed.'));
    shared.running = start(dictionaries, print);
  }
  return shared.running;
}

/** Another value whenever a dictionary came, went or was changed. */
function printOf(dictionaries: WorkerStart['dictionaries']): string {
  const files = Object.values(dictionaries).flatMap(({ aff, dic }) => [aff, dic]);
  return files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}

function start(dictionaries: WorkerStart['dictionaries'], print: string): Running {
  // Read from the project's folder: the renderer's bundle has no file beside it.
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'lib/spelling/spelling-worker.ts');
  const workerData: WorkerStart = { dictionaries };
  const worker = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } });
  worker.unref();
  const running: Running = { worker, waiting: new Map(), version: null, idle: undefined, print };
  worker.on('message', (answer: Answer) => take(running, answer));
  worker.on('error', (error: Error) => void end(running, error));
  worker.on('exit', () => void end(running, new Error('The check of spelling ended.')));
  return running;
}

function ask(running: Running, task: Task): Promise<Result> {
  if (running.waiting.size >= maxWaiting) throw new SpellingBusy();
  const shared = desk();
  shared.asked += 1;
  const id = shared.asked;
  clearTimeout(running.idle);
  return new Promise<Result>((resolve, reject) => {
    const late = setTimeout(() => void end(running, new Error('The check of spelling took too long.')), patienceMs);
    const settle =
      <T>(finish: (value: T) => void) =>
      (value: T) => {
        clearTimeout(late);
        finish(value);
      };
    running.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
    running.worker.postMessage({ id, task } satisfies Ask);
  });
}

function take(running: Running, answer: Answer): void {
  const waiting = running.waiting.get(answer.id);
  running.waiting.delete(answer.id);
  if (answer.ok) waiting?.resolve(answer.result);
  else waiting?.reject(new Error(answer.error));
  if (running.waiting.size > 0) return;
  running.idle = setTimeout(() => void end(running, new Error('Nobody asked.')), idleMs);
  running.idle.unref();
}

async function end(running: Running, why: Error): Promise<void> {
  const shared = desk();
  if (shared.running === running) shared.running = null;
  clearTimeout(running.idle);
  for (const { reject } of running.waiting.values()) reject(why);
  running.waiting.clear();
  await running.worker.terminate();
}
