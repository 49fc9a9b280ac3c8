import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StoryAnswer, StoryQueue, type StoryState } from './story-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A story on version 1 and a server that answers what it is told to, else that all is saved. */
function story(isAutomatic: boolean, answers: (StoryAnswer | Promise<StoryAnswer>)[] = []) {
  const sent: [number, string][] = [];
  const states: StoryState[] = [];
  const queue = new StoryQueue<string>(1, {
    isAutomatic,
    send: async (baseVersion, draft) => {
      sent.push([baseVersion, draft]);
      return answers.shift() ?? { kind: 'saved', version: baseVersion + 1 };
    },
    tell: (state) => states.push(state),
  });
  return { queue, sent, last: () => states.at(-1)?.kind };
}

function later() {
  let answer: (value: StoryAnswer) => void = () => {};
  const waiting = new Promise<StoryAnswer>((resolve) => {
    answer = resolve;
  });
  return { waiting, answer: (value: StoryAnswer) => answer(value) };
}

const conflict: StoryAnswer = { kind: 'conflict', version: 5, message: 'Басқа біреу өзгертті.' };

test('a change of a draft is saved after a pause, the newest only', async () => {
  const { queue, sent, last } = story(true);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(500);
  queue.change('білім');
  expect([last(), queue.isUnsaved, queue.isOnItsWay]).toEqual(['unsaved', true, true]);
  await vi.advanceTimersByTimeAsync(800);
  expect([sent, last(), queue.isUnsaved]).toEqual([[[1, 'білім']], 'saved', false]);
});

test('what changes while a save is under way goes after it, on the version it made', async () => {
  const { waiting, answer } = later();
  const { queue, sent, last } = story(true, [waiting]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual([[1, 'спорт']]);
  answer({ kind: 'saved', version: 2 });
  await vi.advanceTimersByTimeAsync(800);
  expect([sent[1], last()]).toEqual([[2, 'білім'], 'saved']);
});

test('settling waits for the save under way and sends what came meanwhile', async () => {
  const { waiting, answer } = later();
  const { queue, sent } = story(true, [waiting]);
  expect(await queue.settle()).toBe(true);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  const settled = queue.settle();
  answer({ kind: 'saved', version: 2 });
  expect(await settled).toBe(true);
  expect(sent).toEqual([
    [1, 'спорт'],
    [2, 'білім'],
  ]);
});

test("after somebody else's change the choice stays, nothing goes by itself, and saving again wins", async () => {
  const { queue, sent, last } = story(true, [conflict]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  await queue.flush();
  await vi.advanceTimersByTimeAsync(30_000);
  expect([sent.length, last(), queue.isUnsaved, queue.isOnItsWay]).toEqual([1, 'conflict', true, false]);
  expect(await queue.settle()).toBe(false);
  expect(await queue.save()).toBe(true);
  expect([sent[1], last()]).toEqual([[5, 'білім'], 'saved']);
});

test('on a published story nothing goes before somebody says so, not even when the page goes away', async () => {
  const { queue, sent, last } = story(false);
  queue.change('спорт');
  await queue.flush();
  await vi.advanceTimersByTimeAsync(30_000);
  expect([sent.length, last(), queue.isOnItsWay]).toEqual([0, 'unsaved', false]);
  expect(await queue.save()).toBe(true);
  expect([sent, last()]).toEqual([[[1, 'спорт']], 'saved']);
});

test('a story that was taken down is saved by itself from then on', async () => {
  const { queue, sent } = story(false);
  queue.change('спорт');
  queue.setAutomatic(true);
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toEqual([[1, 'спорт']]);
});

test('without a way to the server it is tried again; a refusal waits for another choice', async () => {
  const { queue, sent, last } = story(true, [
    { kind: 'unreachable' },
    { kind: 'refused', message: 'Ондай айдар жоқ.' },
  ]);
  queue.change('спорт');
  expect(await queue.settle()).toBe(false);
  expect(last()).toBe('unreachable');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(last()).toBe('refused');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent).toHaveLength(2);
  queue.change('білім');
  await vi.advanceTimersByTimeAsync(800);
  expect([sent[2], last()]).toEqual([[1, 'білім'], 'saved']);
});

test('a page that goes away sends a draft at once', async () => {
  const { queue, sent } = story(true);
  queue.change('спорт');
  await queue.flush();
  queue.stop();
  expect(sent).toEqual([[1, 'спорт']]);
});
