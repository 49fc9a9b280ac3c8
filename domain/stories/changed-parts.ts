import { isDeepStrictEqual } from 'node:util';
import type { StoryParts } from '#domain/articles/types';

/** What a story is made of with the stories chosen to stand beside it. */
export type WholeParts = StoryParts & { relatedIds: number[] };

type Change = { from: unknown; to: unknown };

/** The parts that differ, each as it was and as it is: what the journal keeps, so that a lost byline can be found again. */
export function changedParts(before: WholeParts, after: WholeParts): Partial<Record<keyof WholeParts, Change>> {
  const names = Object.keys(after) as (keyof WholeParts)[];
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]));
}
