import type { StoryDraft } from '../editor-types.ts';

/** The parts in which one draft of a story differs from another, as they are in `after`; a name alone is no difference. */
export function changedStoryParts(before: StoryDraft, after: Partial<StoryDraft>): Partial<StoryDraft> {
  const names = Object.keys(after) as (keyof StoryDraft)[];
  return Object.fromEntries(
    names.filter((name) => withoutNames(before[name]) !== withoutNames(after[name])).map((name) => [name, after[name]]),
  );
}

function withoutNames(part: StoryDraft[keyof StoryDraft] | undefined): string | undefined {
  return JSON.stringify(part, (key, value: unknown) => (key === 'name' ? undefined : value));
}
