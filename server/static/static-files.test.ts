import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, memoryChanges, renderedPage, startTestServer } from '../testing.ts';

const root = mkdtempSync(join(tmpdir(), 'files-'));
const picture = Buffer.from(Array.from({ length: 1_000 }, (_, i) => i % 256));
let port = 0;
let stop = async () => {};

beforeAll(async () => {
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('media/ab/picture.webp', picture);
  write('media/ab/plan.pdf', '%PDF-1.4');
  write('media/page.html', '<script>');
  write('media/.hidden.webp', 'x');
  write('secret.txt', 'secret');
  write('public/robots.txt', 'User-agent: *');
  write('public/notes.md', 'x');
  write('public/fonts/serif-400.woff2', picture);
  write('public/fonts/serif.0a1b2c3d.woff2', picture);
  write('public/enhance/share.js', 'export const a = 1;\n'.repeat(50));
  write('dist/static/chunks/a.css', 'a{}');
  const server = await startTestServer({
    changes: memoryChanges(),
    render: async () => renderedPage('page', { tags: [], status: 404 }),
    folders: { publicDir: join(root, 'public'), mediaDir: join(root, 'media'), distDir: join(root, 'dist') },
  });
  port = server.port;
  stop = server.stop;
});
afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true });
});

describe('a file', () => {
  test.each([
    ['/media/ab/picture.webp', 'image/webp', 'immutable'],
    ['/fonts/serif.0a1b2c3d.woff2', 'font/woff2', 'immutable'],
    ['/fonts/serif-400.woff2', 'font/woff2', 'must-revalidate'],
    ['/fonts/serif-400.woff2?v=2', 'font/woff2', 'immutable'],
    ['/enhance/share.js', 'text/javascript; charset=utf-8', 'must-revalidate'],
    ['/_next/static/chunks/a.css', 'text/css; charset=utf-8', 'immutable'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'must-revalidate'],
  ])('%s is sent as %s, %s', async (path, type, caching) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toContain(caching);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('comes in parts, whole, unchanged and as a head', async () => {
    const path = '/media/ab/picture.webp';
    const part = await ask(port, path, { headers: { range: 'bytes=100-199' } });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe('bytes 100-199/1000');
    expect(part.body.equals(picture.subarray(100, 200))).toBe(true);
    expect((await ask(port, path, { headers: { range: 'bytes=2000-' } })).status).toBe(416);
    const whole = await ask(port, path);
    expect(whole.body.equals(picture)).toBe(true);
    expect((await ask(port, path, { headers: { 'if-none-match': whole.headers.etag } })).status).toBe(304);
    const head = await ask(port, path, { method: 'HEAD' });
    expect([head.body.length, head.headers['content-length']]).toEqual([0, '1000']);
  });

  test('that somebody uploaded as a document is saved, not opened', async () => {
    for (const headers of [{}, { range: 'bytes=0-3' }]) {
      const answer = await ask(port, '/media/ab/plan.pdf', { headers });
      expect(answer.headers).toMatchObject({
        ...{ 'content-disposition': 'attachment', 'content-type': 'application/pdf' },
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    }
    expect((await ask(port, '/media/ab/picture.webp')).headers['content-disposition']).toBeUndefined();
  });

  test('of text is compressed, and read anew when it changed', async () => {
    const get = () => ask(port, '/enhance/share.js', { headers: { 'accept-encoding': 'br' } });
    const first = await get();
    expect(first.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(first.body).toString()).toContain('a = 1');
    expect((await ask(port, '/enhance/share.js', { headers: { 'if-none-match': first.headers.etag } })).status).toBe(
      304,
    );
    writeFileSync(join(root, 'public/enhance/share.js'), 'export const b = 2;');
    expect(brotliDecompressSync((await get()).body).toString()).toContain('b = 2');
  });
});

test.each([
  '/media/page.html',
  '/media/.hidden.webp',
  '/media/ab',
  '/media/ab/',
  '/media/',
  '/media/nothing.webp',
  '/media/../secret.txt',
  '/media/..%2fsecret.txt',
  '/media/%2e%2e/secret.txt',
  '/media/..\\secret.txt',
  '/media/ab%00.webp',
  '/media//etc/passwd',
  '/fonts/../../secret.txt',
  '/_next/static/../../secret.txt',
  '/notes.md',
  '/media/%ff.webp',
])('%s is not there', async (path) => {
  const answer = await ask(port, path);
  expect([400, 404]).toContain(answer.status);
  expect(answer.text).not.toContain('secret');
});

test('a change is refused', async () => {
  expect((await ask(port, '/media/ab/picture.webp', { method: 'PUT' })).status).toBe(405);
  symlinkSync(join(root, 'secret.txt'), join(root, 'media/link.txt'));
  expect((await ask(port, '/media/link.txt')).status).toBe(404);
});
