import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { ask, memoryChanges, renderedPage, startTestServer } from '../testing.ts';
import type { Render } from './render.ts';

let running: Awaited<ReturnType<typeof startTestServer>> | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** Pages of the story in their address, over a text that tests change; `gate` holds renders until it is opened. */
async function open() {
  const paper = { text: 'old', renders: [] as string[], gate: Promise.resolve() };
  const changes = memoryChanges();
  const render: Render = async (internalUrl) => {
    paper.renders.push(internalUrl);
    const { text } = paper;
    await paper.gate;
    return renderedPage(text, { tags: [`story:${internalUrl.split('/')[2]}`, 'settings'], status: 200 });
  };
  running = await startTestServer({ render, changes });
  const { port, press } = running;
  const change = (text: string, ...tags: string[]) => {
    paper.text = text;
    changes.commit(...tags);
  };
  return { paper, press, changes, change, read: async (path: string) => (await ask(port, path)).text };
}

test('pages that people read are printed anew before a change is answered', async () => {
  const { paper, press, change, read } = await open();
  await Promise.all([read('/1/a'), read('/2/b')]);
  paper.renders = [];
  change('new', 'story:1');
  await press.follow();
  expect(paper.renders).toEqual(['/kk/1/a']);
  expect(await read('/1/a')).toContain('new');
  expect(await read('/2/b')).toContain('old');
  expect(paper.renders).toHaveLength(1);
});

test('a reader who notices a change first does not keep the other pages from following', async () => {
  const { paper, press, change, read } = await open();
  await Promise.all([read('/1/a'), read('/2/b')]);
  paper.renders = [];
  change('new', 'settings');
  await read('/1/a');
  await press.follow();
  expect(paper.renders).toEqual(['/kk/1/a', '/kk/2/b']);
});

test('a page that nobody has read since it was printed waits for its next reader', async () => {
  const { paper, press, change, read } = await open();
  await read('/1/a');
  change('new', 'story:1');
  await press.follow();
  change('newer', 'story:1');
  paper.renders = [];
  await press.follow();
  expect(paper.renders).toEqual([]);
  expect(await read('/1/a')).toContain('newer');
});

test('of many pages the most read follow, and no more than twenty-four', async () => {
  const { paper, press, change, read } = await open();
  for (let number = 1; number <= 40; number += 1) await read(`/${number}/a`);
  for (const path of ['/30/a', '/31/a', '/31/a']) await read(path);
  paper.renders = [];
  change('new', 'settings');
  await press.follow();
  expect(paper.renders).toHaveLength(24);
  expect(paper.renders.slice(0, 2)).toEqual(['/kk/31/a', '/kk/30/a']);
});

test('a render that began before the change is not what follows it', async () => {
  const { paper, press, change, read } = await open();
  await read('/1/a');
  change('second', 'story:1');
  let openGate = () => {};
  paper.gate = new Promise((resolve) => {
    openGate = resolve;
  });
  const early = read('/1/a');
  while (paper.renders.length < 2) await delay(1);
  change('third', 'story:1');
  const followed = press.follow();
  openGate();
  await followed;
  expect(await early).toContain('third');
  expect(await read('/1/a')).toContain('third');
});

test('an answer waits two seconds at most for pages that take longer, and not at all for a feed that fails', async () => {
  const { paper, press, change, changes, read } = await open();
  await read('/1/a');
  change('new', 'story:1');
  let openGate = () => {};
  paper.gate = new Promise((resolve) => {
    openGate = resolve;
  });
  const began = performance.now();
  await press.follow();
  expect(performance.now() - began).toBeGreaterThan(1_900);
  openGate();
  expect(await read('/1/a')).toContain('new');
  changes.latest = () => {
    throw new Error('no database');
  };
  await press.follow();
  expect(running?.logged).toEqual(['error the change feed cannot be read Error: no database']);
});
