import type { Lang } from '../lang.ts';
import type { CheckedTexts, DictionaryFiles, WordList } from './types.ts';

/** What the worker is started with. */
export type WorkerStart = { dictionaries: Partial<Record<Lang, DictionaryFiles>> };

/** `known` comes along only where the worker has another version of it. */
export type CheckTask = { kind: 'check'; lang: Lang; texts: string[]; known: WordList | null };
export type SuggestTask = { kind: 'suggest'; lang: Lang; word: string };
export type Task = CheckTask | SuggestTask;

export type Ask = { id: number; task: Task };
export type Answer =
  | { id: number; ok: true; result: CheckedTexts | string[] }
  | { id: number; ok: false; error: string };
