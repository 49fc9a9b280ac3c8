import { expect, test } from 'vitest';
import type { StoryDraft } from '../editor-types.ts';
import { chosenIds, withNames } from './chosen-names.ts';

const parts: Partial<StoryDraft> = {
  rubricId: 1,
  tags: [
    { id: 4, name: 'кітапхана' },
    { id: 6, name: 'өлке' },
  ],
  credits: [{ authorId: 5, name: 'Қамар Қарасаева', role: 'author', lang: null }],
};

test('what has a name in each language is told by its kind', () => {
  expect(chosenIds([parts, { related: [{ id: 9, name: 'Көрме' }] }, {}])).toEqual({
    ...{ tags: [4, 6], authors: [5], stories: [9] },
  });
});

test('a choice gets the names of the other language, keeps those that are not known, and stays the same choice', () => {
  const names = { tags: { 4: 'библиотека' }, authors: { 5: 'Камар Карасаева' }, stories: { 9: 'Выставка' } };
  expect(withNames(parts, names)).toEqual({
    rubricId: 1,
    tags: [
      { id: 4, name: 'библиотека' },
      { id: 6, name: 'өлке' },
    ],
    credits: [{ authorId: 5, name: 'Камар Карасаева', role: 'author', lang: null }],
  });
  expect(withNames({ heroMediaId: 2 }, names)).toEqual({ heroMediaId: 2 });
});
