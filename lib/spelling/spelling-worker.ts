import { parentPort, workerData } from 'node:worker_threads';
import { type Lang, langs } from '../lang.ts';
import { checkTexts } from './check-texts.ts';
import { openEngine } from './engine.ts';
import type { Answer, Ask, Task, WorkerStart } from './messages.ts';
import { suggestWords } from './suggest-words.ts';
import type { KnownWords, WordList } from './types.ts';
import type { Engines } from './word-checker.ts';

const { dictionaries } = workerData as WorkerStart;
const engines: Engines = {};
const nothing = () => ({ words: new Set<string>(), stems: new Set<string>() });
let known: KnownWords = { kk: nothing(), ru: nothing() };
let last: Promise<void> = Promise.resolve();

// One after the other: the work is synchronous, only the loading of dictionaries waits.
parentPort?.on('message', (ask: Ask) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(ask)));
});

async function answerTo({ id, task }: Ask): Promise<Answer> {
  try {
    return { id, ok: true, result: await run(task) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function run(task: Task) {
  await openAll();
  if (task.kind === 'suggest') return suggestWords(task.word, task.lang, engines, known);
  if (task.known) known = readWords(task.known);
  return checkTexts(task.texts, task.lang, engines, known);
}

/** Kazakh texts need the Russian dictionary too, and Russian ones name things in Kazakh. */
async function openAll(): Promise<void> {
  for (const lang of langs) {
    const files = dictionaries[lang];
    if (files && !engines[lang]) engines[lang] = await openEngine(lang, files);
  }
}

function readWords(list: WordList): KnownWords {
  const of = (lang: Lang) => ({ words: new Set(list[lang].words), stems: new Set(list[lang].stems) });
  return { kk: of('kk'), ru: of('ru') };
}
