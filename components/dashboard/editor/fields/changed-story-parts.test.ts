import { expect, test } from 'vitest';
import type { StoryDraft } from '../editor-types.ts';
import { changedStoryParts } from './changed-story-parts.ts';

const story: StoryDraft = {
  ...{ rubricId: 1, format: 'news', heroMediaId: null, ageMark: null, placeIds: [2, 3] },
  tags: [{ id: 4, name: 'кітапхана' }],
  credits: [{ authorId: 5, name: 'Қамар', role: 'author', lang: null }],
  related: [],
};

test('only the parts that differ are told, as they are now', () => {
  const after = { ...story, rubricId: 7, placeIds: [2], tags: [] };
  expect(changedStoryParts(story, after)).toEqual({ rubricId: 7, placeIds: [2], tags: [] });
  expect(changedStoryParts(story, { heroMediaId: 9 })).toEqual({ heroMediaId: 9 });
});

test('the same choice under another name is no difference, another role is', () => {
  expect(changedStoryParts(story, { tags: [{ id: 4, name: 'библиотека' }] })).toEqual({});
  const credits = [{ ...story.credits[0], role: 'photographer' }] as StoryDraft['credits'];
  expect(changedStoryParts(story, { credits })).toEqual({ credits });
});
