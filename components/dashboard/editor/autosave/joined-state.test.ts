import { expect, test } from 'vitest';
import { joinStates } from './joined-state.ts';
import type { SaveState } from './save-queue.ts';

const saved: SaveState = { kind: 'saved', savedAt: '14:05' };
const refusal = { kind: 'refused' as const, message: 'Ондай айдар жоқ.' };

test('an article is saved only where its text and its story are', () => {
  expect(joinStates(saved, { kind: 'saved' })).toEqual(saved);
  for (const kind of ['unsaved', 'saving', 'unreachable', 'signed-out'] as const)
    expect(joinStates(saved, { kind }).kind).toBe(kind);
  expect(joinStates(saved, refusal)).toEqual(refusal);
  expect(joinStates(saved, { ...refusal, kind: 'conflict' })).toEqual(refusal);
});

test('a text in trouble comes first', () => {
  expect(joinStates({ kind: 'conflict', savedBy: 'Арман', isOwn: false }, { kind: 'unsaved' }).kind).toBe('conflict');
  expect(joinStates({ kind: 'unreachable' }, { kind: 'saved' }).kind).toBe('unreachable');
  expect(joinStates({ kind: 'signed-out' }, { kind: 'unsaved' }).kind).toBe('signed-out');
});
