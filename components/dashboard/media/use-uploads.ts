import { useCallback, useEffect, useReducer, useRef } from 'react';
import { type UploadedFile, UploadRefused, uploadFile } from './upload-file.ts';

export type UploadState = 'queued' | 'sending' | 'waiting' | 'finishing' | 'done' | 'known' | 'refused';
export type UploadLine = {
  key: number;
  name: string;
  size: number;
  sent: number;
  state: UploadState;
  message: string;
  /** Of the file in the library, once it is there. */
  mediaId: number | null;
};

type Options = { lang: string; onUploaded: (uploaded: UploadedFile) => void };
type Change = { add: UploadLine[] } | { key: number; part: Partial<UploadLine> } | { drop: number } | 'drop-taken';

const atOnce = 2;
const over: ReadonlySet<UploadState> = new Set(['done', 'known', 'refused']);

export const isOver = ({ state }: UploadLine): boolean => over.has(state);
export const isTaken = ({ state }: UploadLine): boolean => state === 'done' || state === 'known';

/** Uploads under way in this part of the page: two at a time, in the order given; leaving the page asks while one is. */
export function useUploads({ lang, onUploaded }: Options) {
  const [lines, change] = useReducer(reduce, []);
  const queue = useRef<{ key: number; file: File }[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const lastKey = useRef(0);
  const tell = useRef(onUploaded);
  useEffect(() => {
    tell.current = onUploaded;
  });

  const runNext = useCallback(() => {
    const next = running.current.size < atOnce ? queue.current.shift() : undefined;
    if (!next) return;
    const { key, file } = next;
    const controller = new AbortController();
    running.current.set(key, controller);
    const set = (part: Partial<UploadLine>) => change({ key, part });
    uploadFile(file, { lang, signal: controller.signal, onStep: set })
      .then((uploaded) => {
        set({ state: uploaded.isKnown ? 'known' : 'done', sent: file.size, mediaId: uploaded.item.id });
        tell.current(uploaded);
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) change({ drop: key });
        else set({ state: 'refused', message: error instanceof UploadRefused ? error.message : '' });
      })
      .finally(() => {
        running.current.delete(key);
        runNext();
      });
    runNext();
  }, [lang]);

  const add = useCallback(
    (files: File[]) => {
      const added = files.map((file) => ({ key: ++lastKey.current, file }));
      queue.current.push(...added);
      change({ add: added.map(({ key, file }) => newLine(key, file)) });
      runNext();
    },
    [runNext],
  );

  const drop = useCallback((key: number) => {
    queue.current = queue.current.filter((each) => each.key !== key);
    running.current.get(key)?.abort();
    change({ drop: key });
  }, []);

  const dropTaken = useCallback(() => change('drop-taken'), []);

  const isBusy = !lines.every(isOver);
  useAskBeforeLeaving(isBusy);
  return { lines, add, drop, dropTaken };
}

function newLine(key: number, file: File): UploadLine {
  return { key, name: file.name, size: file.size, sent: 0, state: 'queued', message: '', mediaId: null };
}

function reduce(lines: UploadLine[], change: Change): UploadLine[] {
  if (change === 'drop-taken') return lines.filter((line) => !isTaken(line));
  if ('add' in change) return [...lines, ...change.add];
  if ('drop' in change) return lines.filter((line) => line.key !== change.drop);
  return lines.map((line) => (line.key === change.key ? { ...line, ...change.part } : line));
}

function useAskBeforeLeaving(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
