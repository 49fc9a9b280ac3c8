import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopServer } from './stop-server.ts';
import { ask, memoryChanges, renderedPage, reusedConnections, startTestServer } from './testing.ts';

const text = 'Тараз қаласында жастардың жарқын үні. '.repeat(50);
let port = 0;
let stop = async () => {};

beforeAll(async () => {
  const server = await startTestServer({
    changes: memoryChanges(),
    render: async (url) => renderedPage(`${url} ${text}`, { tags: ['a'], status: url.includes('missing') ? 404 : 200 }),
    limits: { headersMs: 400, requestMs: 800, idleMs: 2_000, lookMs: 200 },
  });
  port = server.port;
  stop = server.stop;
});
afterAll(() => stop());

/** Sends raw bytes and gives all that comes back until the connection closes or `ms` passed. */
async function raw(bytes: string, ms = 1_500): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => {
    answer += part.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.write(bytes, 'latin1');
  await Promise.race([once(socket, 'close'), delay(ms)]);
  socket.destroy();
  return answer;
}

describe('a page', () => {
  test('travels in the encoding the client takes, with one content and an ETag of its own', async () => {
    for (let i = 0; i < 2; i += 1) await ask(port, '/1/a');
    const asBrotli = () => ask(port, '/1/a', { headers: { 'accept-encoding': 'br' } });
    await expect.poll(async () => (await asBrotli()).headers['content-encoding']).toBe('br');
    const plain = await ask(port, '/1/a');
    const br = await ask(port, '/1/a', { headers: { 'accept-encoding': 'gzip, br' } });
    const gzip = await ask(port, '/1/a', { headers: { 'accept-encoding': 'br;q=0, gzip' } });
    expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
    expect([plain, br, gzip].map((answer) => answer.headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(new Set([plain, br, gzip].map((answer) => answer.headers.etag)).size).toBe(3);
    for (const answer of [plain, br, gzip]) {
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
    }
  });

  test.each(['gzip', 'br', 'identity'])(
    'answers HEAD with the head of the GET and 304 to its own ETag (%s)',
    async (encoding) => {
      const headers = { 'accept-encoding': encoding };
      const best = () => ask(port, '/2/a', { headers: { 'accept-encoding': 'br' } });
      await expect.poll(async () => (await best()).headers['content-encoding']).toBe('br');
      const get = await ask(port, '/2/a', { headers });
      const head = await ask(port, '/2/a', { headers, method: 'HEAD' });
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '', connection: '', 'keep-alive': '' }).toEqual({
        ...get.headers,
        date: '',
        connection: '',
        'keep-alive': '',
      });
      const same = await ask(port, '/2/a', { headers: { ...headers, 'if-none-match': get.headers.etag } });
      expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, get.headers.etag]);
      expect((await ask(port, '/2/a', { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
    },
  );

  test('keeps a connection usable through whole, conditional and ordinary answers', async () => {
    const agent = reusedConnections();
    agent.maxSockets = 1;
    const headers = { 'accept-encoding': 'gzip' };
    const { headers: first } = await ask(port, '/3/a', { headers, agent });
    for (let i = 0; i < 30; i += 1) {
      const condition = i % 3 === 1 ? { 'if-none-match': first.etag } : {};
      const answer = await ask(port, i % 3 === 2 ? '/nope' : '/3/a', { headers: { ...headers, ...condition }, agent });
      expect(answer.status).toBe([200, 304, 404][i % 3]);
      expect(Date.parse(String(answer.headers.date))).toBeGreaterThan(Date.now() - 3_000);
    }
    agent.destroy();
  });

  test('answers requests sent one behind the other in their order', async () => {
    const line = (path: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n${more}\r\n`;
    await ask(port, '/4/a');
    const answer = await raw(
      line('/4/a') + line('/nope') + line('/4/a') + line('/kk/4/a') + line('/4/a', 'Connection: close\r\n'),
    );
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1])).toEqual([
      '200',
      '404',
      '200',
      '301',
      '200',
    ]);
    expect(answer.match(/Connection: close/gi)).toHaveLength(1);
  });

  test('is sent to HTTP/1.0 and to those who close, and the connection is closed', async () => {
    await ask(port, '/4/a');
    const old = await raw('GET /4/a HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n');
    expect(old).toMatch(/^HTTP\/1\.1 200/);
    expect(old).toMatch(/Connection: close/i);
  });
});

describe('every answer', () => {
  test.each([
    ['/1/a', 'GET'],
    ['/kk/1/a', 'GET'],
    ['/nope', 'GET'],
    ['/category/%ff', 'GET'],
    ['/1/a', 'POST'],
    ['/1/a', 'PROPFIND'],
    ['/api/health', 'GET'],
    ['/metrics', 'GET'],
    ['/media/nothing.webp', 'GET'],
  ])('carries the security headers: %s %s', async (path, method) => {
    const { headers } = await ask(port, path, { method });
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/object-src 'none'; base-uri 'none'; frame-ancestors 'none'/);
  });
});

describe('a refusal has its status and a sentence', () => {
  test.each([
    ['/category/%ff', 'GET', {}, 400, 'Bad text'],
    ['/ru/category/%ff', 'GET', {}, 400, 'Bad text ru'],
    [`/${'a'.repeat(2_100)}`, 'GET', {}, 414, 'Bad text'],
    ['/1/a', 'POST', {}, 405, 'Bad text'],
    ['/1/a', 'OPTIONS', {}, 405, 'Bad text'],
    ['/1/a', 'TRACE', {}, 501, 'Bad text'],
    ['/dashboard', 'PROPFIND', {}, 501, 'Bad text'],
    ['/1/a', 'GET', { host: 'evil.example' }, 421, 'Bad text'],
    ['/1/a', 'GET', { host: 'localhost.evil.example' }, 421, 'Bad text'],
    ['/1/a', 'GET', { host: 'localhost@evil.example' }, 421, 'Bad text'],
    ['/_next/image?url=/a.png', 'GET', {}, 404, 'Bad text'],
  ])('%s %s %j', async (...[path, method, headers, status, sentence]) => {
    const answer = await ask(port, path, { method, headers });
    expect([answer.status, answer.text.includes(sentence)]).toEqual([status, true]);
    if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
  });

  test('headers of 64 kB are refused with 431', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(65_536)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [\s\S]*Bad text/,
    );
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['an unknown method', 'EAT / HTTP/1.1\r\nHost: localhost\r\n\r\n', 501],
    ['two lengths', 'POST /api HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'a length and chunks',
      'POST /api HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a bare carriage return in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nA: b\rC: d\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['an address of another site', 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ])('%s', async (_name, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe('slow clients', () => {
  test('who do not finish their headers are closed with 408', async () => {
    const started = Date.now();
    expect(await raw('GET / HTTP/1.1\r\nHost: loc', 8_000)).toMatch(/^HTTP\/1\.1 408 [\s\S]*Bad text/);
    expect(Date.now() - started).toBeLessThan(7_900);
  });

  test('who do not finish their body are closed', async () => {
    const started = Date.now();
    const answer = await raw('POST /1/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nab', 8_000);
    expect(answer).toMatch(/^HTTP\/1\.1 405/);
    expect(Date.now() - started).toBeLessThan(7_900);
  });

  test('who do not read their answer are closed', async () => {
    const huge = await startTestServer({
      changes: memoryChanges(),
      render: async () => renderedPage('ә'.repeat(15_000_000), { tags: ['a'], status: 200 }),
      limits: { lookMs: 100, idleMs: 60_000 },
    });
    const socket = connect(huge.port, '127.0.0.1');
    socket.write('GET /1/a HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'connect');
    socket.pause();
    const openConnections = () =>
      new Promise<number>((resolve) => huge.server.getConnections((_error, open) => resolve(open)));
    expect(await openConnections()).toBe(1);
    await expect.poll(openConnections, { timeout: 10_000 }).toBe(0);
    socket.destroy();
    await huge.stop();
  });
});

describe('the 42 hostile headers', () => {
  const file = new URL('../../shared/badinput/http/headers.json', import.meta.url);
  test.skipIf(!existsSync(file))('leave the page byte for byte as it was', async () => {
    const hostile: Record<string, string>[] = JSON.parse(readFileSync(file, 'utf8'));
    const clean = await ask(port, '/9/a');
    for (const [at, headers] of hostile.entries()) {
      await ask(port, `/9/a?h=${at}`, { headers }).catch(() => undefined);
      await ask(port, `/5${at}/a`, { headers }).catch(() => undefined);
      expect((await ask(port, '/9/a')).body.equals(clean.body)).toBe(true);
      const other = await ask(port, `/5${at}/a`);
      expect(other.text.replace(`/kk/5${at}/a`, '/kk/9/a')).toBe(clean.text);
      expect(other.headers.location).toBeUndefined();
    }
  });
});

describe('the server itself', () => {
  test('shows its totals to this machine only, not to those behind a proxy', async () => {
    Reflect.set(globalThis, Symbol.for('arainfo.queries'), { count: 7 });
    const { text: metrics } = await ask(port, '/metrics');
    expect(metrics).toMatch(/^db_queries_total 7$/m);
    expect(metrics).toMatch(/^http_requests_total\{status="2xx"\} [1-9]/m);
    expect(metrics).toMatch(/^press_pages_kept [1-9]/m);
    expect((await ask(port, '/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(403);
  });

  test('stops without cutting an answer under way', async () => {
    const server = await startTestServer({
      changes: memoryChanges(),
      render: async (url) => {
        await delay(300);
        return renderedPage(url, { tags: ['a'], status: 200 });
      },
    });
    const agent = reusedConnections();
    const answers = Array.from({ length: 10 }, (_, i) => ask(server.port, `/${i + 1}/a`, { agent }));
    await delay(100);
    const started = Date.now();
    await stopServer(server.server, 5_000);
    expect(Date.now() - started).toBeLessThan(4_500);
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(200);
    await expect(ask(server.port, '/1/a')).rejects.toThrow();
    agent.destroy();
  });

  test('stops without cutting a long answer that is being read slowly', async () => {
    const server = await startTestServer({
      changes: memoryChanges(),
      render: async () => renderedPage('ә'.repeat(10_000_000), { tags: ['a'], status: 200 }),
    });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /1/a HTTP/1.1\r\nHost: localhost\r\n\r\n');
    let received = 0;
    socket.on('data', (part) => {
      received += part.length;
      socket.pause();
      setTimeout(() => socket.resume(), 5);
    });
    await once(socket, 'data');
    const ended = once(socket, 'end');
    await stopServer(server.server, 20_000);
    await ended;
    expect(received).toBeGreaterThan(20_000_000);
    socket.destroy();
  });
});

describe('a key file', () => {
  test('answers with its key, and where there is no such key it is missing', async () => {
    const found = await ask(port, '/kilt-2026.txt');
    expect([found.status, found.text, found.headers['content-type']]).toEqual([
      ...[200, 'kilt-2026', 'text/plain; charset=utf-8'],
    ]);
    for (const path of ['/kilt-2027.txt', '/kilt-2026-.txt', '/ru/kilt-2026.txt'])
      expect((await ask(port, path)).status).toBe(404);
    expect((await ask(port, '/kilt-2026.txt', { method: 'POST' })).status).toBe(405);
  });
});
