import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, memoryChanges, renderedPage, reusedConnections, startTestServer } from '../testing.ts';
import type { Changes } from './change-watch.ts';
import type { Render } from './render.ts';

type Options = Parameters<typeof startTestServer>[0];
let running: Awaited<ReturnType<typeof startTestServer>> | undefined;

async function open(options: Options) {
  running = await startTestServer(options);
  const { port, press } = running;
  return { port, press, logged: running.logged, read: async (path: string) => (await ask(port, path)).text };
}

/** A renderer over a text that tests change, with a gate that holds renders until it is opened. */
function paper() {
  const state = { text: 'old', renders: [] as string[], gate: Promise.resolve(), whenRead: () => {} };
  const render: Render = async (internalUrl) => {
    state.renders.push(internalUrl);
    const text = state.text;
    state.whenRead();
    await state.gate;
    return renderedPage(text, { tags: ['story:1'], status: 200 });
  };
  return { state, render };
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

describe('a kept page', () => {
  test('is rendered once and then sent from memory until its tag changes', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read, press } = await open({ render, changes });
    for (let i = 0; i < 3; i += 1) expect(await read('/1/a')).toContain('old');
    expect(state.renders).toEqual(['/kk/1/a']);
    expect(press.stats.hits).toBe(2);
    state.text = 'new';
    changes.commit('story:2');
    expect(await read('/1/a')).toContain('old');
    changes.commit('story:1');
    expect(await read('/1/a')).toContain('new');
    expect(state.renders).toHaveLength(2);
  });

  test('is the same whatever unknown parameters, headers and cookies a client sends', async () => {
    const seen: string[] = [];
    const render: Render = async (internalUrl) => {
      seen.push(internalUrl);
      return renderedPage(internalUrl, { tags: ['a'], status: 200 });
    };
    const { port } = await open({ render, changes: memoryChanges() });
    const hostile = {
      cookie: 'a=secret',
      'x-forwarded-host': 'evil.example',
      'next-action': '1',
      rsc: '1',
      'accept-language': 'xx',
    };
    const first = await ask(port, '/1/a?utm_source=secret&page=2&__proto__=1', { headers: hostile });
    const second = await ask(port, '/1/a');
    expect(second.text).toBe(first.text);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
    expect(second.text).not.toContain('secret');
    expect(seen).toEqual(['/kk/1/a']);
  });

  test('without a note, or with a note that forbids it, is rendered every time', async () => {
    let renders = 0;
    const render: Render = async (url) => {
      renders += 1;
      return renderedPage('x', url.startsWith('/kk/1') ? null : { tags: ['a'], status: 200, keep: false });
    };
    const { read, press } = await open({ render, changes: memoryChanges() });
    for (const path of ['/1/a', '/1/a', '/2/a', '/2/a']) await read(path);
    expect(renders).toBe(4);
    expect(press.kept.count).toBe(0);
  });

  test('leaves when memory is full, with its place in the index', async () => {
    const noise = (seed: number) =>
      Array.from({ length: 3_000 }, (_, i) => ((i * seed * 7_919) % 99_991).toString(36)).join('');
    const render: Render = async (url) =>
      renderedPage(noise(url.length + Number(url.split('/')[2])), { tags: [url], status: 200 });
    const { read, press } = await open({ render, changes: memoryChanges(), maxBytes: 400_000 });
    for (let id = 1; id <= 60; id += 1) await read(`/${id}/a`);
    expect(press.kept.count).toBeGreaterThan(3);
    expect(press.kept.count).toBeLessThan(60);
    expect(press.kept.bytes).toBeLessThanOrEqual(400_000);
    expect(press.kept.tagCount).toBe(press.kept.count);
  });
});

describe('a change', () => {
  test('committed while a page is being rendered never leaves the old page, neither sent nor kept', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read } = await open({ render, changes });
    state.whenRead = () => {
      state.whenRead = () => {};
      state.text = 'new';
      changes.commit('story:1');
    };
    expect(await read('/1/a')).toContain('new');
    expect(await read('/1/a')).toContain('new');
    expect(state.renders).toHaveLength(2);
  });

  test('that touches other pages does not make a render start again', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read, press } = await open({ render, changes });
    state.whenRead = () => changes.commit('story:9');
    await read('/1/a');
    await read('/1/a');
    expect(state.renders).toHaveLength(1);
    expect(press.kept.count).toBe(1);
  });

  test('committed before a request is in its answer even when it joins a render that began earlier', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read } = await open({ render, changes });
    let openGate = () => {};
    state.gate = new Promise((resolve) => {
      openGate = resolve;
    });
    const early = read('/1/a');
    while (state.renders.length === 0) await delay(1);
    state.text = 'new';
    changes.commit('story:1');
    const late = read('/1/a');
    await delay(20);
    openGate();
    expect(await late).toContain('new');
    expect(await early).toContain('new');
  });

  test('that never ends is answered after five renders with a page as new as the request, and nothing is kept', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read, press } = await open({ render, changes });
    let version = 0;
    state.whenRead = () => {
      version += 1;
      state.text = `v${version}`;
      changes.commit('story:1');
    };
    expect(await read('/1/a')).toContain('v4');
    expect(state.renders).toHaveLength(5);
    expect(press.kept.count).toBe(0);
  });

  test('brings what was missing when the question began: no 404 is older than its request', async () => {
    const changes = memoryChanges();
    let isThere = false;
    const render: Render = async () => {
      const answer = isThere
        ? renderedPage('there', { tags: ['a'], status: 200 })
        : renderedPage('', { tags: [], status: 404 });
      if (!isThere) changes.commit('rubric:1');
      isThere = true;
      return answer;
    };
    const { port } = await open({ render, changes });
    expect((await ask(port, '/category/a')).status).toBe(200);
  });

  test('is seen through a feed that answers later, too', async () => {
    const { state, render } = paper();
    const memory = memoryChanges();
    const changes: Changes = { latest: () => delay(1).then(memory.latest), since: memory.since };
    const { read } = await open({ render, changes });
    expect(await read('/1/a')).toContain('old');
    expect(await read('/1/a')).toContain('old');
    expect(state.renders).toHaveLength(1);
    state.text = 'new';
    memory.commit('story:1');
    expect(await Promise.all([read('/1/a'), read('/1/a')])).toEqual([
      expect.stringContaining('new'),
      expect.stringContaining('new'),
    ]);
  });

  test('feed that turned back, as after a restore, drops everything', async () => {
    const { state, render } = paper();
    let latest = 10;
    const { read } = await open({ render, changes: { latest: () => latest, since: async () => [] } });
    await read('/1/a');
    state.text = 'restored';
    latest = 4;
    expect(await read('/1/a')).toContain('restored');
  });

  test('feed that no longer keeps all that came since drops everything', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    const { read } = await open({ render, changes });
    await read('/1/a');
    state.text = 'new';
    changes.commit('story:1', 'story:9');
    changes.prune();
    expect(await read('/1/a')).toContain('new');
  });

  test('feed pruned up to what was seen drops only what changed', async () => {
    const { state, render } = paper();
    const changes = memoryChanges();
    changes.commit('story:7', 'story:8');
    const { read } = await open({ render, changes });
    await read('/1/a');
    changes.prune();
    changes.commit('story:9');
    await read('/1/a');
    expect(state.renders).toHaveLength(1);
  });

  test('feed that cannot be read leaves readers with what is kept, and says so once', async () => {
    const { render } = paper();
    let isBroken = false;
    const latest = () => {
      if (isBroken) throw new Error('disk');
      return 0;
    };
    const { port, logged } = await open({ render, changes: { latest, since: async () => [] } });
    await ask(port, '/1/a');
    isBroken = true;
    expect((await ask(port, '/1/a')).status).toBe(200);
    expect((await ask(port, '/1/a')).status).toBe(200);
    expect((await ask(port, '/2/a')).status).toBe(500);
    expect(logged.filter((line) => line.includes('feed'))).toHaveLength(1);
  });
});

describe('readers at the same moment', () => {
  test('share one render', async () => {
    const { state, render } = paper();
    let openGate = () => {};
    state.gate = new Promise((resolve) => {
      openGate = resolve;
    });
    const { read } = await open({ render, changes: memoryChanges() });
    const readers = Array.from({ length: 50 }, () => read('/1/a'));
    while (state.renders.length === 0) await delay(1);
    await delay(30);
    openGate();
    expect(new Set(await Promise.all(readers)).size).toBe(1);
    expect(state.renders).toHaveLength(1);
  });

  test('share one failure: logged once, shown with its number and without its cause', async () => {
    const render: Render = async () => {
      await delay(50);
      throw new Error('secret cause');
    };
    const { port, logged, press } = await open({ render, changes: memoryChanges() });
    const answers = await Promise.all([ask(port, '/1/a'), ask(port, '/1/a')]);
    for (const answer of answers) {
      expect(answer.status).toBe(500);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.text).not.toContain('secret');
      expect(answer.text).toMatch(/<small>[0-9a-f-]{13}<\/small>/);
    }
    expect(logged).toHaveLength(1);
    expect(press.pending()).toBe(0);
  });

  test('who ask for ten thousand unknown addresses leave keys and memory where they were', async () => {
    const render: Render = async (url) =>
      renderedPage(url, {
        tags: [url],
        status: url.includes('missing') || url.includes('tag') ? 404 : 301,
        location: '/',
      });
    const { port, press } = await open({ render, changes: memoryChanges() });
    const agent = reusedConnections();
    let heapBefore = 0;
    for (let at = 0; at < 10_000; at += 50) {
      if (at === 2_000) heapBefore = heapAfterCollection();
      const paths = Array.from(
        { length: 50 },
        (_, i) => [`/nope${at + i}`, `/tag/t${at + i}`, `/1/slug${at + i}`][i % 3] ?? '/',
      );
      await Promise.all(paths.map((path) => ask(port, path, { agent })));
    }
    agent.destroy();
    expect(heapAfterCollection() - heapBefore).toBeLessThan(8_000_000);
    expect(press.kept).toMatchObject({ count: 0, bytes: 0, tagCount: 0 });
    expect(press.pending()).toBe(0);
  }, 120_000);
});

describe('a page with a time', () => {
  test('is shown once more while it is printed anew, and not at all when it is long over', async () => {
    let now = 0;
    let version = 0;
    const render: Render = async () => {
      version += 1;
      return renderedPage(`v${version}`, { tags: ['a'], status: 200, ttlSeconds: 60 });
    };
    const { read } = await open({ render, changes: memoryChanges(), now: () => now });
    expect(await read('/popular')).toContain('v1');
    now = 59_999;
    expect(await read('/popular')).toContain('v1');
    now = 60_000;
    expect(await read('/popular')).toContain('v1');
    while (version < 2) await delay(1);
    await expect.poll(() => read('/popular')).toContain('v2');
    now = 60_000 + 120_000;
    expect(await read('/popular')).toContain('v3');
  });

  test('is not shown once more after the moment at which it ends', async () => {
    let now = 0;
    let version = 0;
    const render: Render = async () => {
      version += 1;
      return renderedPage(`v${version}`, { tags: ['a'], status: 200, ttlSeconds: 60, endsAt: 90_000 });
    };
    const { read } = await open({ render, changes: memoryChanges(), now: () => now });
    expect(await read('/')).toContain('v1');
    now = 60_000;
    expect(await read('/')).toContain('v1');
    while (version < 2) await delay(1);
    await expect.poll(() => read('/')).toContain('v2');
    now = 89_999;
    expect(await read('/')).toContain('v2');
    now = 90_000;
    expect(await read('/')).toContain('v3');
  });
});

describe('an answer', () => {
  test('moves by the note only within the site', async () => {
    const render: Render = async (url) =>
      renderedPage('', { tags: [], status: 301, location: url.includes('/2') ? '//evil.example/' : '/1/дұрыс' });
    const { port } = await open({ render, changes: memoryChanges() });
    expect(await ask(port, '/1/a')).toMatchObject({
      status: 301,
      headers: { location: '/1/%D0%B4%D2%B1%D1%80%D1%8B%D1%81' },
      text: '',
    });
    expect((await ask(port, '/2/a')).status).toBe(500);
  });

  test('names its tags for a cache in front and may stay there ten seconds at most', async () => {
    const render: Render = async () => renderedPage('x', { tags: ['story:1', 'list:kk', 'bad tag\r\n'], status: 200 });
    const { headers } = await ask((await open({ render, changes: memoryChanges() })).port, '/1/a');
    expect(headers['surrogate-key']).toBe('story:1 list:kk');
    expect(headers['cache-tag']).toBe('story:1,list:kk');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate, s-maxage=10');
  });

  test('is compressed better after its first reader, with the same content', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `Тараз ${i % 37} жастардың ${i % 11} үні`).join(' ');
    const { port } = await open({
      render: async () => renderedPage(text, { tags: ['a'], status: 200 }),
      changes: memoryChanges(),
    });
    const get = () => ask(port, '/1/a', { headers: { 'accept-encoding': 'gzip' } });
    const first = await get();
    await get();
    await delay(300);
    const polished = await get();
    expect(gunzipSync(polished.body).equals(gunzipSync(first.body))).toBe(true);
    expect(polished.headers.etag).toBe(first.headers.etag);
    expect(polished.body.length).toBeLessThanOrEqual(first.body.length);
  });
});
