import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DomainError } from '#lib/errors';
import type { MadePicture, PictureAnswer, PictureTask } from './picture-task.ts';

const maxAnswer = 1_000_000;
const quickMs = 60_000;
const allMs = 300_000;

type Lanes = { quick: Promise<unknown>; background: Promise<unknown> };
const key = Symbol.for('arainfo.picture-lanes');
type Holder = typeof globalThis & { [key]?: Lanes };

/**
 * Reads a picture and makes its files in a process of its own: what a decoder takes goes back to the machine, and a file that
 * brings it down brings nothing else down. One at a time for people who wait, and one at a time in the background beside it.
 * Throws what reading a picture throws; a process that dies or takes too long is `media-unreadable`, one broken off by the
 * signal throws its reason.
 */
export function makePicture(task: PictureTask, signal?: AbortSignal): Promise<MadePicture> {
  return inLane(task.isQuick ? 'quick' : 'background', async () => {
    signal?.throwIfAborted();
    const answer = await runWorker(task, signal);
    if (answer.ok) return answer.picture;
    throw new DomainError(answer.code, answer.details);
  });
}

/** One pair of lanes a process: the renderer bundles its own copy of this module. */
function inLane<T>(lane: keyof Lanes, work: () => Promise<T>): Promise<T> {
  const holder: Holder = globalThis;
  holder[key] ??= { quick: Promise.resolve(), background: Promise.resolve() };
  const running = holder[key][lane].then(work);
  holder[key][lane] = running.catch(() => undefined);
  return running;
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
