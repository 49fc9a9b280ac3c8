import { beforeEach, expect, test, vi } from 'vitest';
import { dropAside, forgetCopiesBy, forgetCopy, type Kept, readCopy, takeAside, writeCopy } from './kept-copies.ts';

type Copy = Kept & { text: string };

const isCopy = (value: unknown): value is Copy => typeof (value as Copy | null)?.text === 'string';
const one = { key: 'text', by: 'one', isCopy };
const other = { ...one, by: 'other' };
const said = (text: string, keptAt = 0) => ({ text, keptAt });
const none = () => false;
const texts = (copies: Copy[]) => copies.map(({ text }) => text);

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

test('what one window has not saved outlives the writing and the saving of another', () => {
  writeCopy(one, said('first'));
  writeCopy(other, said('second'));
  writeCopy(other, said('second, longer'));
  forgetCopy(other);
  expect(readCopy(one)).toBeNull();
  expect(texts(takeAside({ ...one, by: 'third' }, none))).toEqual(['first']);
});

test('two windows that write in turn keep one copy each', () => {
  for (const round of [1, 2, 3]) {
    writeCopy(one, said(`first ${round}`));
    writeCopy(other, said(`second ${round}`));
  }
  expect(texts(takeAside({ ...one, by: 'third' }, none))).toEqual(['first 3', 'second 3']);
});

test('what a window has saved is forgotten wherever another one has put it', () => {
  writeCopy(one, said('first'));
  expect(texts(takeAside(other, none))).toEqual(['first']);
  forgetCopy(one);
  expect(takeAside(other, none)).toEqual([]);
});

test('a copy of an older desk is offered, and lost to no other window', () => {
  localStorage.setItem('text', JSON.stringify(said('old', 7)));
  writeCopy(one, said('new', 8));
  forgetCopy(one);
  const [old] = takeAside(other, none);
  expect(old).toEqual({ text: 'old', keptAt: 7 });
  if (old) dropAside(other, old);
  expect(takeAside(other, none)).toEqual([]);
  localStorage.setItem('text', JSON.stringify(said('merged')));
  forgetCopiesBy(one, undefined);
  expect(readCopy(one)).toBeNull();
});

test('what says nothing new and what cannot be read is not offered', () => {
  writeCopy(one, said('known'));
  expect(takeAside(other, ({ text }) => text === 'known')).toEqual([]);
  localStorage.setItem('text', '{');
  expect(takeAside(other, none)).toEqual([]);
});
