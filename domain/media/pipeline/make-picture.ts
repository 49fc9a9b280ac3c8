import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DomainError } from '#lib/errors';
import type { MadePicture, PictureAnswer, PictureTask } from './picture-task.ts';

const maxAnswer = 1_000_000;
const quickMs = 60_000;
const allMs = 300_000;

type Turns = { waiting: { isQuick: boolean; start: () => void }[]; isBusy: boolean };
const key = Symbol.for('arainfo.picture-turns');
type Holder = typeof globalThis & { [key]?: Turns };

/**
 * Reads a picture and makes its files in a process of its own, one at a time: what a decoder takes goes back to the machine, and
 * a file that brings it down brings nothing else down. Somebody's upload goes before work in the background.
 * Throws what reading a picture throws; a process that dies or takes too long is `media-unreadable`, one broken off by the
 * signal throws its reason.
 */
export async function makePicture(task: PictureTask, signal?: AbortSignal): Promise<MadePicture> {
  await takeTurn(task.isQuick);
  try {
    signal?.throwIfAborted();
    const answer = await runWorker(task, signal);
    if (answer.ok) return answer.picture;
    throw new DomainError(answer.code, answer.details);
  } finally {
    endTurn();
  }
}

function runWorker(task: PictureTask, signal?: AbortSignal): Promise<PictureAnswer> {
  // Read from the project's folder: the renderer's bundle has no file beside it.
  const worker = join(/* turbopackIgnore: true */ process.cwd(), 'domain/media/pipeline/picture-worker.ts');
  const flags = ['--max-old-space-size=128', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, worker, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2', PATH: process.env.PATH ?? '' },
    timeout: task.isQuick ? quickMs : allMs,
    killSignal: 'SIGKILL',
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  signal?.addEventListener('abort', end);
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    text += part;
    if (text.length > maxAnswer) end();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', end);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason);
      else if (code === 0) resolve(JSON.parse(text) as PictureAnswer);
      else reject(new DomainError('media-unreadable'));
    });
  });
}

/** One queue a process: the renderer bundles its own copy of this module. */
function turns(): Turns {
  const holder: Holder = globalThis;
  holder[key] ??= { waiting: [], isBusy: false };
  return holder[key];
}

async function takeTurn(isQuick: boolean): Promise<void> {
  const queue = turns();
  if (queue.isBusy) await new Promise<void>((start) => queue.waiting.push({ isQuick, start }));
  queue.isBusy = true;
}

function endTurn(): void {
  const queue = turns();
  const first = queue.waiting.findIndex((each) => each.isQuick);
  const [next] = queue.waiting.splice(Math.max(0, first), 1);
  if (next) next.start();
  else queue.isBusy = false;
}
