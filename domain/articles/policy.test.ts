import { expect, test } from 'vitest';
import { actorOf } from '#domain/testing';
import { mayEdit, mayRead, requireEditable } from './policy.ts';
import type { ArticleStatus } from './types.ts';

const states: ArticleStatus[] = ['draft', 'review', 'scheduled', 'published', 'taken-down'];
const statesWhere = (may: (status: ArticleStatus) => boolean) => states.filter(may);

test("a reporter reads their own articles in any state and others' once published", () => {
  const reporter = actorOf('reporter', 7);
  expect(statesWhere((status) => mayRead(reporter, { ownerId: 7, status }))).toEqual(states);
  expect(statesWhere((status) => mayRead(reporter, { ownerId: 8, status }))).toEqual(['published']);
  expect(statesWhere((status) => mayRead(actorOf('reporter'), { ownerId: null, status }))).toEqual(['published']);
});

test('a reporter writes in their own draft only, an editor in any article', () => {
  expect(statesWhere((status) => mayEdit(actorOf('reporter', 7), { ownerId: 7, status }))).toEqual(['draft']);
  expect(statesWhere((status) => mayEdit(actorOf('reporter', 7), { ownerId: 8, status }))).toEqual([]);
  expect(statesWhere((status) => mayEdit(actorOf('editor', 7), { ownerId: 8, status }))).toEqual(states);
});

test("another's draft is as if it were not there", () => {
  const refusal = (status: ArticleStatus) => () => requireEditable(actorOf('reporter', 7), { ownerId: 8, status });
  expect(refusal('draft')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(refusal('published')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  expect(() => requireEditable(actorOf('editor', 7), null)).toThrow(expect.objectContaining({ code: 'not-found' }));
});
