import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { stopServer } from './stop-server.ts';
import { memoryChanges, renderedPage, startTestServer } from './testing.ts';

type Served = Awaited<ReturnType<typeof startTestServer>>;

const changes = memoryChanges();
const onRead = vi.fn();
let served: Served;
let taken: MockInstance<Served['press']['takeKept']>;
let edition = 0;

beforeEach(async () => {
  edition += 1;
  served = await startTestServer({
    changes,
    onRead,
    render: async (url) => {
      if (url.includes('/9/')) await delay(300);
      return renderedPage(`${url} edition ${edition} ${'ә'.repeat(2_000)}`, {
        tags: ['a'],
        status: url.includes('nope') ? 404 : 200,
        ...(url.includes('/8/') && { ttlSeconds: 0.2 }),
      });
    },
    limits: { headersMs: 400, requestMs: 800, idleMs: 5_000, lookMs: 100 },
  });
  taken = vi.spyOn(served.press, 'takeKept');
  onRead.mockClear();
});
afterEach(() => served.stop());

/** How many answers were given past Node's parser. */
const fastAnswers = () => taken.mock.results.filter(({ value }) => value !== null).length;

const get = (target: string, ...lines: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Accept-Encoding: gzip', ...lines, '', ''].join('\r\n');

type Wire = { socket: Socket; received: () => string; isClosed: () => boolean };

async function dial(): Promise<Wire> {
  const socket = connect(served.port, '127.0.0.1');
  let received = '';
  let isClosed = false;
  socket.on('data', (part) => {
    received += part.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
  });
  await once(socket, 'connect');
  return { socket, received: () => received, isClosed: () => isClosed };
}

/** Sends pieces, each a packet of its own, and gives what comes back until nothing more does; without the dates. */
async function say(wire: Wire, ...pieces: string[]): Promise<string> {
  const before = wire.received().length;
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) await delay(20);
    wire.socket.write(piece, 'latin1');
  }
  let length = before;
  for (let round = 0, still = 0; round < 150 && still < 3 && !wire.isClosed(); round += 1) {
    await delay(20);
    still = wire.received().length > before && wire.received().length === length ? still + 1 : 0;
    length = wire.received().length;
  }
  return wire
    .received()
    .slice(before)
    .replace(/^Date: .*$/gm, 'Date: –');
}

/** The answer to bytes that begin a connection, hence Node's own, and to the same bytes behind a request for a kept page. */
async function bothWays(...pieces: string[]): Promise<{ node: string; behind: string; fast: number }> {
  const fresh = await dial();
  const node = await say(fresh, ...pieces);
  const used = await dial();
  await say(used, get('/1/a'));
  const before = fastAnswers();
  const behind = await say(used, ...pieces);
  expect(used.isClosed()).toBe(fresh.isClosed());
  for (const { socket } of [fresh, used]) socket.destroy();
  return { node, behind, fast: fastAnswers() - before };
}

/** Prints a page, waits until it is kept in both encodings and begins to count. */
async function print(target: string): Promise<void> {
  const wire = await dial();
  await expect
    .poll(() => say(wire, get(target, 'X: y').replace('gzip', 'br')), { timeout: 5_000 })
    .toMatch(/Content-Encoding: br/);
  wire.socket.destroy();
  taken.mockClear();
}

async function sizeOf(target: string): Promise<number> {
  const wire = await dial();
  await say(wire, get(target));
  wire.socket.destroy();
  return wire.received().length;
}

describe('a request behind another on its connection is answered byte for byte as Node would', () => {
  test.each([
    ['gzip', get('/1/a'), 1, 200],
    ['brotli', get('/1/a').replace('gzip', 'gzip, deflate, br, zstd'), 1, 200],
    ['brotli forbidden', get('/1/a').replace('gzip', 'br;q=0, gzip'), 1, 200],
    ['with headers of browsers', get('/1/a', 'Connection: keep-alive', 'Cookie: a=b', 'Range: bytes=0-9'), 1, 200],
    ['without compression', get('/1/a').replace('gzip', 'identity'), 0, 200],
    ['no word of compression', get('/1/a').replace(/Accept.*\r\n/, ''), 0, 200],
    ['a tag of another page', get('/1/a', 'If-None-Match: "other"'), 1, 200],
    ['any tag', get('/1/a', 'If-None-Match: *'), 1, 304],
    ['another name of this machine', get('/1/a').replace('localhost', '127.0.0.1:80'), 1, 200],
    ['the name of the site', get('/1/a').replace('localhost', 'Paper.test'), 1, 200],
    ['the name of another site', get('/1/a').replace('localhost', 'evil.example'), 0, 421],
    ['a page that is missing', get('/nope'), 0, 404],
    ['the same page by another address', get('/kk/1/a'), 0, 301],
    ['an unknown parameter', get('/1/a?x=y'), 0, 200],
    ['health', get('/api/health'), 0, 200],
    ['the head alone', get('/1/a').replace('GET', 'HEAD'), 0, 200],
    ['a form', get('/1/a').replace('GET', 'POST'), 0, 405],
    ['the last one', get('/1/a', 'Connection: close'), 0, 200],
    ['the last one, of an old client', get('/1/a').replace('HTTP/1.1', 'HTTP/1.0'), 0, 200],
  ])('%s', async (_name, request, fastOnes, status) => {
    await print('/1/a');
    const { node, behind, fast } = await bothWays(request);
    expect(node).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(behind).toBe(node);
    expect(fast).toBe(fastOnes);
  });

  test('its own tag', async () => {
    await print('/1/a');
    const wire = await dial();
    const tag = /^ETag: (.*)$/m.exec(await say(wire, get('/1/a')))?.[1] ?? '';
    const { node, behind, fast } = await bothWays(get('/1/a', `If-None-Match: ${tag}`));
    expect([node.slice(0, 12), behind, fast]).toEqual(['HTTP/1.1 304', node, 1]);
    wire.socket.destroy();
  });
});

describe('a hostile request gets behind another what it gets alone', () => {
  test.each([
    ['two requests in one packet', [get('/1/a') + get('/1/a')], 2],
    ['two different ones in one packet', [get('/nope') + get('/1/a')], 2],
    ['one in two packets', [get('/1/a').slice(0, 40), get('/1/a').slice(40)], 1],
    ['a request inside the headers of another', ['GET /nope HTTP/1.1\r\nHost: localhost\r\nX: ', get('/1/a')], 1],
    ['a request inside the body of another', [get('/1/a', 'Content-Length: 90'), get('/1/a').padEnd(90, 'x')], 1],
    [
      'a request inside the body of a form',
      [get('/nope', 'Content-Length: 400').replace('GET', 'POST'), get('/1/a')],
      1,
    ],
    ['three requests as a body', [get('/1/a', 'Content-Length: 999'), get('/1/a'), get('/1/a'), get('/1/a')], 1],
    ['chunks', [get('/1/a', 'Transfer-Encoding: chunked'), `0\r\n\r\n${get('/1/a')}`], 2],
    ['chunks and a length', [get('/1/a', 'Transfer-Encoding: chunked', 'Content-Length: 5'), get('/1/a')], 1],
    ['a request and garbage', [`${get('/1/a')}garbage\r\n\r\n`], 2],
    ['garbage', ['garbage\r\n\r\n'], 1],
    ['bare line feeds', [get('/1/a').replaceAll('\r\n', '\n')], 1],
    ['a bare carriage return', [get('/1/a', 'A: b\rC: d')], 1],
    ['an absolute target', [get('http://localhost/1/a')], 1],
    ['an absolute target elsewhere', [get('http://evil.example/1/a')], 1],
    ['a small method', [get('/1/a').replace('GET', 'get')], 1],
    ['an unknown method', [get('/1/a').replace('GET', 'EAT')], 1],
    ['two hosts', [get('/1/a', 'Host: localhost')], 1],
    ['another host first', [get('/1/a').replace('Host', 'Host: evil.example\r\nHost')], 1],
    ['no host', [get('/1/a').replace(/Host.*\r\n/, '')], 1],
    ['a NUL in the target', [get('/1/a\0')], 1],
    ['a NUL in a value', [get('/1/a', 'A: b\0c')], 1],
    ['a folded line', [get('/1/a', 'A: b', ' c')], 1],
    ['a space before the colon', [get('/1/a', 'Transfer-Encoding : chunked')], 1],
    ['an upgrade', [get('/1/a', 'Connection: Upgrade', 'Upgrade: websocket')], 1],
    ['an upgrade to HTTP/2', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 1],
    ['an expectation', [get('/1/a', 'Expect: 100-continue')], 2],
    ['an impossible expectation', [get('/1/a', 'Expect: the unexpected')], 1],
    ['headers of 64 kB', [get('/1/a', `A: ${'b'.repeat(65_536)}`)], 1],
    ['headers of 12 kB', [get('/1/a', `A: ${'b'.repeat(12_000)}`)], 1],
  ])('%s', async (_name, pieces, answers) => {
    await print('/1/a');
    const { node, behind, fast } = await bothWays(...pieces);
    expect(behind).toBe(node);
    expect(node.match(/HTTP\/1\.1 \d/g) ?? []).toHaveLength(answers);
    expect(fast).toBe(0);
  });

  test('and a plain request behind it is never read apart from it', async () => {
    await print('/1/a');
    const wire = await dial();
    await say(wire, get('/1/a'));
    await say(wire, get('/1/a', 'Content-Length: 1000').replace('GET', 'POST'));
    expect(await say(wire, get('/1/a'), get('/1/a'), get('/1/a'))).not.toMatch(/HTTP\/1\.1 200/);
    expect(fastAnswers()).toBe(0);
    wire.socket.destroy();
  });
});

describe('what is kept', () => {
  test('is counted as delivered and as read', async () => {
    await print('/1/a');
    const { hits } = served.press.stats;
    onRead.mockClear();
    const wire = await dial();
    for (let i = 0; i < 5; i += 1) await say(wire, get('/1/a', 'User-Agent: someone'));
    expect([fastAnswers(), served.press.stats.hits - hits, onRead.mock.calls.length]).toEqual([4, 5, 5]);
    expect(onRead.mock.lastCall?.[1]).toMatchObject({ 'user-agent': 'someone' });
    const metrics = await say(wire, get('/metrics'));
    expect(metrics).toMatch(/^http_requests_total\{status="2xx"\} [5-9]/m);
    expect(await say(wire, get('/1/a'))).toMatch(/^HTTP\/1\.1 200/);
    expect(fastAnswers()).toBe(5);
    wire.socket.destroy();
  });

  test('is never sent after a change', async () => {
    await print('/1/a');
    const wire = await dial();
    for (let i = 0; i < 2; i += 1) await say(wire, get('/1/a'));
    expect(fastAnswers()).toBe(1);
    const [, tag] = /^ETag: (.*)$/m.exec(wire.received()) ?? [];
    edition += 1;
    changes.commit('a');
    const changed = await say(wire, get('/1/a', `If-None-Match: ${tag}`));
    expect([changed.slice(0, 12), fastAnswers()]).toEqual(['HTTP/1.1 200', 1]);
    expect(await say(wire, get('/1/a', `If-None-Match: ${tag}`))).toMatch(/^HTTP\/1\.1 200/);
    expect(fastAnswers()).toBe(2);
    wire.socket.destroy();
  });

  test('is not sent when its time is over', async () => {
    await print('/8/a');
    const wire = await dial();
    await say(wire, get('/8/a'));
    await delay(500);
    expect(await say(wire, get('/8/a'))).toMatch(/^HTTP\/1\.1 200/);
    expect(fastAnswers()).toBe(0);
    wire.socket.destroy();
  });
});

describe('a connection', () => {
  test('gets its answers in the order of its requests, also behind one that takes time', async () => {
    await print('/1/a');
    const wire = await dial();
    await say(wire, get('/1/a'));
    wire.socket.write(get('/9/a'));
    await delay(50);
    for (let i = 0; i < 2; i += 1) await say(wire, get('/1/a', 'If-None-Match: *'));
    await expect
      .poll(() => [...wire.received().matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status))
      .toEqual(['200', '200', '304', '304']);
    wire.socket.destroy();
  });

  test.each([
    ['first', 0],
    ['second', 1],
    ['fifth', 4],
  ])('whose %s request stops in the middle is closed with 408', async (_name, before) => {
    await print('/1/a');
    const wire = await dial();
    for (let i = 0; i < before; i += 1) await say(wire, get('/1/a'));
    expect(fastAnswers()).toBe(Math.max(0, before - 1));
    await delay(before === 0 ? 0 : 700);
    expect(wire.isClosed()).toBe(false);
    wire.socket.write(get('/1/a').slice(0, -10));
    await expect.poll(wire.isClosed, { timeout: 4_000 }).toBe(true);
    expect(wire.received()).toMatch(/HTTP\/1\.1 408 [\s\S]*Bad text/);
  });

  test('is kept open between requests as long as Node would', async () => {
    await print('/1/a');
    const accepted = once(served.server, 'connection');
    const wire = await dial();
    const [socket] = (await accepted) as [Socket];
    const limits: (number | undefined)[] = [socket.timeout];
    for (let i = 0; i < 3; i += 1) {
      await say(wire, get('/1/a'));
      limits.push(socket.timeout);
    }
    expect([limits, fastAnswers()]).toEqual([[5_000, 21_000, 21_000, 21_000], 2]);
    wire.socket.destroy();
  });

  test('that asks again and again and never reads is held back and closed', async () => {
    await print('/1/a');
    const accepted = once(served.server, 'connection');
    const socket = connect(served.port, '127.0.0.1');
    socket.on('error', () => undefined);
    const [far] = (await accepted) as [Socket];
    socket.pause();
    let most = 0;
    for (let i = 0; i < 20_000 && !far.destroyed; i += 1) {
      if (!socket.write(get('/1/a'))) await delay(1);
      if (i % 20 === 0) await delay(0);
      most = Math.max(most, far.writableLength);
    }
    await expect.poll(() => far.destroyed, { timeout: 5_000 }).toBe(true);
    expect(fastAnswers()).toBeGreaterThan(0);
    expect(most).toBeLessThan(2_000_000);
    socket.destroy();
  });

  test('is closed at the stop between two answers, never within one', async () => {
    await print('/1/a');
    const size = await sizeOf('/1/a');
    const readers = await Promise.all(Array.from({ length: 20 }, dial));
    for (const { socket, received } of readers) {
      socket.on('data', () => received().length % size === 0 && socket.write(get('/1/a')));
      socket.write(get('/1/a'));
    }
    await expect.poll(fastAnswers).toBeGreaterThan(100);
    await stopServer(served.server, 5_000);
    await expect.poll(() => readers.every(({ isClosed }) => isClosed())).toBe(true);
    for (const { received } of readers) {
      const last = received().slice(Math.floor(received().length / size) * size);
      expect(last).toMatch(/^HTTP\/1\.1 200 [\s\S]*Connection: close/i);
      const length = Number(/Content-Length: (\d+)/.exec(last)?.[1]);
      expect(last.slice(last.indexOf('\r\n\r\n') + 4)).toHaveLength(length);
    }
  });
});
