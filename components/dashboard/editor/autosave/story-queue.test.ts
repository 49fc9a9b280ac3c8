import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StoryAnswer, StoryQueue, type StorySave, type StoryState } from './story-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A story on version 1, a server that answers what it is told to, else that all is saved, and a browser that keeps copies. */
function story(isAutomatic: boolean, answers: (StoryAnswer | Promise<StoryAnswer>)[] = []) {
  const sent: [number, string][] = [];
  const states: StoryState[] = [];
  const browser = { kept: null as StorySave<string> | null };
  const queue = new StoryQueue<string>(1, {
    isAutomatic,
    send: async ({ baseVersion, draft }) => {
      sent.push([baseVersion, draft]);
      return answers.shift() ?? { kind: 'saved', version: baseVersion + 1 };
    },
    keep: (save) => {
      browser.kept = save;
    },
    forget: () => {
      browser.kept = null;
    },
    tell: (state) => states.push(state),
  });
  return { queue, sent, browser, last: () => states.at(-1)?.kind };
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
  expect([last(), queue.isUnsaved]).toEqual(['unsaved', true]);
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
  expect([sent.length, last(), queue.isUnsaved]).toEqual([1, 'conflict', true]);
  expect(await queue.settle()).toBe(false);
  expect(await queue.save()).toBe(true);
  expect([sent[1], last()]).toEqual([[5, 'білім'], 'saved']);
});

test('on a published story nothing goes before somebody says so, not even when the page goes away', async () => {
  const { queue, sent, last } = story(false);
  queue.change('спорт');
  await queue.flush();
  await vi.advanceTimersByTimeAsync(30_000);
  expect([sent.length, last()]).toEqual([0, 'unsaved']);
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

test('a change is kept in the browser at once and until the server has it', async () => {
  const { queue, browser } = story(true);
  queue.change('спорт');
  expect(browser.kept).toEqual({ baseVersion: 1, draft: 'спорт' });
  await vi.advanceTimersByTimeAsync(800);
  expect(browser.kept).toBeNull();
});

test('what changes while a save is under way is kept on the version that one made', async () => {
  const { waiting, answer } = later();
  const { queue, browser } = story(true, [waiting, { kind: 'unreachable' }]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  answer({ kind: 'saved', version: 2 });
  await vi.advanceTimersByTimeAsync(10);
  expect(browser.kept).toEqual({ baseVersion: 2, draft: 'білім' });
});

test('an ended session keeps the choice here and goes on when somebody has signed in again', async () => {
  const { queue, sent, browser, last } = story(true, [{ kind: 'signed-out' }, { kind: 'signed-out' }]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  expect([browser.kept?.draft, last(), queue.isUnsaved]).toEqual(['спорт', 'signed-out', true]);
  await queue.retry();
  await vi.advanceTimersByTimeAsync(4_000);
  expect([sent.length, browser.kept, last(), queue.isUnsaved]).toEqual([3, null, 'saved', false]);
});

test('a lost answer is asked for with the very same choice before anything newer goes', async () => {
  const { queue, sent, browser, last } = story(true, [{ kind: 'unreachable' }]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  expect([last(), browser.kept]).toEqual(['unreachable', { baseVersion: 1, draft: 'білім' }]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([
    [1, 'спорт'],
    [1, 'спорт'],
    [2, 'білім'],
  ]);
  expect([last(), browser.kept]).toEqual(['saved', null]);
});

test('what somebody said readers are to see goes on being tried, what was chosen since waits for them', async () => {
  const { queue, sent, browser, last } = story(false, [{ kind: 'signed-out' }]);
  queue.change('спорт');
  expect(await queue.save()).toBe(false);
  queue.change('білім');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent).toEqual([
    [1, 'спорт'],
    [1, 'спорт'],
  ]);
  expect([last(), browser.kept]).toEqual(['unsaved', { baseVersion: 2, draft: 'білім' }]);
});

test("a choice in somebody else's way is kept on the version it was made on until a person has let it stand", async () => {
  const { queue, browser } = story(true, [conflict, { kind: 'unreachable' }]);
  queue.change('спорт');
  await vi.advanceTimersByTimeAsync(800);
  queue.change('білім');
  expect(browser.kept).toEqual({ baseVersion: 1, draft: 'білім' });
  await queue.save();
  expect(browser.kept).toEqual({ baseVersion: 5, draft: 'білім' });
});

test('without a way to the server nothing is sent over and over at once, though more was chosen meanwhile', async () => {
  const { waiting, answer } = later();
  const { queue, sent } = story(true, [waiting, { kind: 'unreachable' }]);
  queue.change('спорт');
  const settled = queue.settle();
  queue.change('білім');
  answer({ kind: 'unreachable' });
  expect(await settled).toBe(false);
  expect(sent).toHaveLength(1);
});
