import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Save, type SaveAnswer, SaveQueue, type SaveState } from './save-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A writer, a server that answers what it is told to, and a browser that keeps copies. */
function desk(answers: (SaveAnswer | Promise<SaveAnswer>)[] = []) {
  const seen = { text: '', sent: [] as Save<string>[], kept: null as Save<string> | null, states: [] as SaveState[] };
  let version = 1;
  const queue = new SaveQueue<string>(1, {
    read: () => seen.text,
    send: async (save) => {
      seen.sent.push(save);
      const answer = answers.shift();
      if (answer) return answer;
      version += 1;
      return { kind: 'saved', version, savedAt: '14:05' };
    },
    keep: (save) => {
      seen.kept = save;
    },
    forget: () => {
      seen.kept = null;
    },
    tell: (state) => seen.states.push(state),
  });
  const write = (text: string) => {
    seen.text = text;
    queue.touch();
  };
  return { queue, seen, write, last: () => seen.states.at(-1)?.kind };
}

test('within two seconds of a pause the text is with the server, and the copy here is gone', async () => {
  const { queue, seen, write, last } = desk();
  write('а');
  await vi.advanceTimersByTimeAsync(1_000);
  write('аб');
  expect(seen.sent).toHaveLength(0);
  expect(seen.kept).toEqual({ baseVersion: 1, draft: 'а' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(seen.sent).toEqual([{ baseVersion: 1, draft: 'аб' }]);
  expect([seen.kept, last(), queue.isUnsaved]).toEqual([null, 'saved', false]);
});

test('somebody who never pauses is saved every ten seconds', async () => {
  const { seen, write } = desk();
  for (let second = 0; second < 25; second++) {
    write(`${second}`);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(seen.sent.length).toBeGreaterThanOrEqual(2);
});

test('what is written while a save is under way is saved next, on the new version', async () => {
  let answer: (value: SaveAnswer) => void = () => {};
  const waiting = new Promise<SaveAnswer>((resolve) => {
    answer = resolve;
  });
  const { seen, write } = desk([waiting]);
  write('а');
  await vi.advanceTimersByTimeAsync(2_000);
  write('аб');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen.sent).toHaveLength(1);
  answer({ kind: 'saved', version: 7, savedAt: '14:05' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(seen.sent[1]).toEqual({ baseVersion: 7, draft: 'аб' });
});

test('a lost answer is asked for with the very same text before anything newer goes', async () => {
  const { seen, write, last } = desk([{ kind: 'unreachable' }]);
  write('а');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(last()).toBe('unreachable');
  write('аб');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen.kept).toEqual({ baseVersion: 1, draft: 'аб' });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(seen.sent.map((save) => [save.baseVersion, save.draft])).toEqual([
    [1, 'а'],
    [1, 'а'],
    [2, 'аб'],
  ]);
  expect([seen.kept, last()]).toEqual([null, 'saved']);
});

test('an ended session keeps the text here and goes on when somebody has signed in again', async () => {
  const { queue, seen, write, last } = desk([{ kind: 'signed-out' }, { kind: 'signed-out' }]);
  write('а');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([seen.kept?.draft, last(), queue.isUnsaved]).toEqual(['а', 'signed-out', true]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([seen.kept, last(), queue.isUnsaved]).toEqual([null, 'saved', false]);
});

test('a conflict stops saving and keeps everything that is written after it', async () => {
  const { queue, seen, write, last } = desk([{ kind: 'conflict', savedBy: 'Арман', isOwn: false }]);
  write('а');
  await vi.advanceTimersByTimeAsync(2_000);
  write('аб');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(seen.sent).toHaveLength(1);
  expect(seen.kept).toEqual({ baseVersion: 1, draft: 'аб' });
  expect([last(), queue.isUnsaved]).toEqual(['conflict', true]);
});

test('a refused text stays here and is sent again only when it was changed', async () => {
  const { seen, write, last } = desk([{ kind: 'refused', message: 'Тақырып тым ұзын.' }]);
  write('ұзын');
  await vi.advanceTimersByTimeAsync(30_000);
  expect([seen.sent.length, seen.kept?.draft, last()]).toEqual([1, 'ұзын', 'refused']);
  write('қысқа');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([seen.sent.at(-1)?.draft, seen.kept, last()]).toEqual(['қысқа', null, 'saved']);
});

test('a page that goes away keeps its copy at once', () => {
  const { queue, seen, write } = desk();
  write('а');
  queue.keepCopy();
  expect(seen.kept).toEqual({ baseVersion: 1, draft: 'а' });
});

test('a named save is sent though nothing was written', async () => {
  const { queue, seen } = desk();
  queue.flush('Басшыға');
  await vi.advanceTimersByTimeAsync(10);
  expect(seen.sent[0]?.name).toBe('Басшыға');
});

test('before publishing everything is saved, whatever is under way; where it cannot be, nothing goes on', async () => {
  const { queue, seen, write } = desk();
  expect(await queue.settle()).toBe(1);
  write('а');
  await vi.advanceTimersByTimeAsync(1_400);
  write('аб');
  expect(await queue.settle()).toBe(2);
  expect(seen.sent.map((save) => save.draft)).toEqual(['аб']);
  const broken = desk([{ kind: 'conflict', savedBy: 'Арман', isOwn: false }]);
  broken.write('а');
  expect(await broken.queue.settle()).toBeNull();
});
