import type { LibraryEntry } from './library-entry.ts';

export type UploadStep = { state: 'sending' | 'waiting' | 'finishing'; sent: number };
export type UploadedFile = { item: LibraryEntry; isKnown: boolean };
export type UploadOptions = { lang: string; signal: AbortSignal; onStep: (step: UploadStep) => void };

/** The newsroom does not take this file; the message is its sentence, in the user's language. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
}

const sliceBytes = 1024 * 1024;
const pausesMs = [500, 1_000, 2_000, 5_000, 10_000];
const maxServerFaults = 5;

/**
 * Sends a file in pieces and goes on after any cut, also where an earlier page left off with the same file. Resolves with the
 * library's entry; rejects with `UploadRefused`, or the signal's reason.
 */
export async function uploadFile(file: File, options: UploadOptions): Promise<UploadedFile> {
  const start = await openUpload(file, options);
  let { offset } = start;
  while (offset < file.size) {
    options.onStep({ state: 'sending', sent: offset });
    const body = file.slice(offset, offset + sliceBytes);
    const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/octet-stream' };
    const answer = await ask(start.path, { method: 'PATCH', headers, body }, { ...options, sent: offset });
    offset = await nextOffset(answer, file);
  }
  options.onStep({ state: 'finishing', sent: offset });
  const finish = `${start.path}?lang=${options.lang}`;
  const answer = await ask(finish, { method: 'POST' }, { ...options, sent: offset });
  if (!answer.ok) throw await refusal(answer, file);
  forget(file);
  return (await answer.json()) as UploadedFile;
}

type Start = { path: string; offset: number };

async function openUpload(file: File, options: UploadOptions): Promise<Start> {
  const known = recall(file);
  if (known !== null) {
    const path = `/api/uploads/${known}`;
    const answer = await ask(path, { method: 'HEAD' }, { ...options, sent: 0 });
    if (answer.ok) return { path, offset: Number(answer.headers.get('Upload-Offset')) };
    if (answer.status !== 404) throw await refusal(answer, file);
    forget(file);
  }
  const body = JSON.stringify({ fileName: file.name, size: file.size });
  const answer = await ask('/api/uploads', { method: 'POST', body }, { ...options, sent: 0 });
  if (!answer.ok) throw await refusal(answer, file);
  const { token } = (await answer.json()) as { token: string };
  remember(file, token);
  return { path: `/api/uploads/${token}`, offset: 0 };
}

async function nextOffset(answer: Response, file: File): Promise<number> {
  if (!answer.ok && answer.status !== 409) throw await refusal(answer, file);
  return ((await answer.json()) as { offset: number }).offset;
}

type Asking = UploadOptions & { sent: number };

/** Asks until there is an answer: a lost line is waited for, a failing server a few times. */
async function ask(path: string, init: RequestInit, { signal, onStep, sent }: Asking): Promise<Response> {
  for (let tries = 0, faults = 0; ; tries += 1) {
    const answer = await fetch(path, { ...init, signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
    if (answer && (answer.status < 500 || answer.status === 507)) return answer;
    if (answer) faults += 1;
    if (answer && faults >= maxServerFaults) return answer;
    onStep({ state: 'waiting', sent });
    await pause(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 10_000, signal);
  }
}

/** Ends early when the line is back; rejects when the upload is called off. */
function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const abort = () => reject(signal.reason as Error);
    const timer = setTimeout(end, delayMs);
    addEventListener('online', end);
    signal.addEventListener('abort', abort);
  });
}

async function refusal(answer: Response, file: File): Promise<UploadRefused> {
  if (answer.status !== 401) forget(file);
  const said = (await answer.json().catch(() => null)) as { message?: string } | null;
  return new UploadRefused(said?.message ?? '');
}

const keyOf = (file: File) => `arainfo-upload:${file.name}:${file.size}:${file.lastModified}`;

function recall(file: File): string | null {
  try {
    const token = localStorage.getItem(keyOf(file));
    return token && /^[\w-]{20,60}$/.test(token) ? token : null;
  } catch {
    return null;
  }
}

function remember(file: File, token: string): void {
  try {
    localStorage.setItem(keyOf(file), token);
  } catch {
    // A full or closed store only means that this upload cannot go on after a reload.
  }
}

function forget(file: File): void {
  try {
    localStorage.removeItem(keyOf(file));
  } catch {
    // Nothing was kept.
  }
}
