import { expect, test } from 'vitest';
import { prepareVerb } from './prepare-verb.ts';
import { type StoryAnswer, StoryQueue } from './story-queue.ts';

const text = (version: number | null) => ({ settle: async () => version });

/** A story with a change that is not saved yet. */
function changed(isAutomatic: boolean, answer: StoryAnswer = { kind: 'saved', version: 2 }) {
  const sent: string[] = [];
  const send = async ({ draft }: { draft: string }) => {
    sent.push(draft);
    return answer;
  };
  const nothing = () => {};
  const queue = new StoryQueue<string>(1, { isAutomatic, send, keep: nothing, forget: nothing, tell: nothing });
  queue.change('спорт');
  return { queue, sent };
}

test('a draft goes up with what was just chosen, by whatever verb', async () => {
  for (const verb of ['publish', 'submit', 'schedule'] as const) {
    const { queue, sent } = changed(true);
    expect(await prepareVerb(verb, text(7), queue)).toBe(7);
    expect([sent, queue.isUnsaved]).toEqual([['спорт'], false]);
  }
});

test('what waits on a published story goes along with a new text, and with nothing that shows readers none', async () => {
  for (const [verb, goes] of [
    ['update', true],
    ['publish', true],
    ['comment', false],
    ['takeDown', false],
  ] as const) {
    const { queue, sent } = changed(false);
    expect(await prepareVerb(verb, text(7), queue)).toBe(7);
    expect(sent).toEqual(goes ? ['спорт'] : []);
  }
});

test('nothing is done where the text or the story could not be saved, and no story goes ahead of its text', async () => {
  const refused = changed(true, { kind: 'refused', message: 'Ондай айдар жоқ.' });
  expect(await prepareVerb('publish', text(7), refused.queue)).toBeNull();
  const conflict = changed(false, { kind: 'conflict', version: 5, message: 'Басқа біреу өзгертті.' });
  expect(await prepareVerb('update', text(7), conflict.queue)).toBeNull();
  const ready = changed(false);
  expect(await prepareVerb('update', text(null), ready.queue)).toBeNull();
  expect(ready.sent).toEqual([]);
});
