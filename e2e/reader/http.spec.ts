import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { langs } from '../../lib/lang.ts';
import { inLang, pagesInLangs } from '../support/pages.ts';
import { rawGet, rawRequest } from '../support/raw-request.ts';
import { expect, test } from '../support/test.ts';

const badInput = join(import.meta.dirname, '../../../shared/badinput');
const readBad = (file: string): unknown[] =>
  existsSync(join(badInput, file)) ? JSON.parse(readFileSync(join(badInput, file), 'utf8')) : [];
const trace = /\n\s+at \S+ \(|node_modules|node:internal|SqliteError/;
const sentence = /\p{Script=Cyrillic}{3,} \p{Script=Cyrillic}{2,}/u;

test('no page sets a cookie, says what made it, or lets a script run that is not ours', async ({
  request,
  newsroom,
}) => {
  for (const { type, lang } of pagesInLangs) {
    const headers = (await request.get(type.path(newsroom, lang))).headers();
    for (const name of ['set-cookie', 'x-powered-by', 'server', 'link'])
      expect.soft(headers[name], type.name).toBeUndefined();
    const policy = headers['content-security-policy'] ?? '';
    expect.soft(policy, type.name).toMatch(/default-src 'self'/);
    expect.soft(/script-src ([^;]*)/.exec(policy)?.[1], type.name).toMatch(/^'self'(?: 'sha256-[\w+/=]+')+$/);
    expect.soft(policy, type.name).toMatch(/frame-ancestors 'none'/);
    expect.soft(policy, type.name).toMatch(/object-src 'none'/);
    expect.soft(headers['content-type'], type.name).toBe('text/html; charset=utf-8');
    expect.soft(headers['x-content-type-options'], type.name).toBe('nosniff');
    expect.soft(headers['referrer-policy'], type.name).toBe('strict-origin-when-cross-origin');
    expect.soft(headers['permissions-policy'], type.name).toContain('camera=()');
    expect.soft(headers.vary, type.name).toBe('Accept-Encoding');
  }
});

test('a page may be kept by a cache in front, under the tags it changes with, but not by a browser', async ({
  request,
}) => {
  const headers = (await request.get('/contact')).headers();
  expect(headers['cache-control']).toContain('max-age=0');
  expect(headers['surrogate-key']).toContain('site');
});

test('addresses nobody could mean get a right status and a sentence', async ({ request }) => {
  const cases: [string, number][] = [
    ['/%ff%fe', 400],
    ['/category/%E0%A4%A', 400],
    [`/${'a'.repeat(3_000)}`, 414],
    ['/999999999', 404],
    ['/99999999999999999999', 404],
    ['/0', 404],
    ['/-1', 404],
    ['/category/sport?page=-1', 404],
    ['/category/sport?page=0', 404],
    ['/category/sport?page=abc', 404],
    ['/category/sport?page=99999', 404],
    ['/category/%F0%9F%8E%89', 404],
    ['/category/%D9%82%D8%A7%D8%B2%D8%A7%D9%82', 404],
    [`/1/${'ұ'.repeat(100)}`, 301],
    ['/archive/2026/02/30', 404],
    ['/archive/2026/13', 404],
    ['/media/../../package.json', 404],
    ['/media/%2e%2e/%2e%2e/package.json', 404],
    ['/.git/config', 404],
    ['/_next/image?url=/icons/icon.svg&w=64&q=75', 404],
  ];
  for (const [path, status] of cases) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(status);
    const text = await answer.text();
    expect(text, path).not.toMatch(/at \w+ \(|node_modules|Error:/);
    if (status !== 301) expect(text, path).toMatch(/[\u0400-\u04ff]{3}/);
  }
});

for (const lang of langs) {
  test(`a page in ${lang} is the same in brotli, gzip and plain, and HEAD says what GET would`, async ({
    request,
    baseURL,
    newsroom,
  }) => {
    for (const path of [inLang(lang, '/page/imprint'), newsroom.path('nan-zauyty', lang)]) {
      const best = { headers: { 'Accept-Encoding': 'br' } };
      await expect
        .poll(async () => (await fetch(`${baseURL}${path}`, best)).headers.get('content-encoding'), { timeout: 60_000 })
        .toBe('br');
      const texts = new Set<string>();
      for (const coding of ['br', 'gzip', 'identity']) {
        const headers = { 'Accept-Encoding': coding };
        // The client of the tests hides the coding; fetch only undoes it.
        const whole = await fetch(`${baseURL}${path}`, { headers });
        expect(whole.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding);
        texts.add(await whole.text());
        const tag = whole.headers.get('etag') ?? '';
        const head = await request.head(path, { headers });
        expect(head.headers().etag).toBe(tag);
        expect(head.headers()['content-type']).toBe(whole.headers.get('content-type'));
        expect((await head.body()).length).toBe(0);
        for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
          const again = await request.get(path, { headers: { ...headers, 'If-None-Match': known } });
          expect([again.status(), (await again.body()).length], known).toEqual([304, 0]);
        }
        const other = await request.get(path, { headers: { ...headers, 'If-None-Match': '"other"' } });
        expect(other.status()).toBe(200);
      }
      expect(texts.size).toBe(1);
    }
  });

  test(`a refusal in ${lang} has its status and a sentence, whatever was sent`, async ({ baseURL }) => {
    const at = (path: string) => inLang(lang, path);
    const get = (target: string, headers?: string[]) => rawGet(baseURL, target, headers);
    const host = new URL(baseURL ?? '').host;
    const cases: [string, number, ReturnType<typeof rawGet>][] = [
      ['percent-encoding that is not UTF-8', 400, get(at('/%FF%FE'))],
      ['a broken percent-encoding', 400, get(at('/tag/%E0%A4%A'))],
      ['a broken percent-encoding in the query', 400, get(at('/search?q=%E0%A4%A'))],
      ['a control character', 400, get(at('/tag/%00'))],
      ['a target of 3,000 letters', 414, get(at(`/${'a'.repeat(3_000)}`))],
      ['a query of 12,001 letters', 414, get(at(`/search?q=${'a'.repeat(12_001)}`))],
      ['headers of 64 kB', 431, get(at('/'), [`X-Large: ${'a'.repeat(65_536)}`])],
      ['another host', 421, get(at('/'), ['Host: evil.example'])],
      ['no host', 400, rawRequest(baseURL, `GET ${at('/')} HTTP/1.1\r\nConnection: close\r\n\r\n`)],
      ['what is no HTTP', 400, rawRequest(baseURL, 'hello\r\n\r\n')],
      ['an unknown method', 501, rawRequest(baseURL, `BREW ${at('/')} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)],
      [
        'two lengths',
        400,
        rawRequest(
          baseURL,
          `POST ${at('/')} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        ),
      ],
    ];
    for (const [name, status, answer] of cases) {
      const { status: given, body } = await answer;
      if (name === 'a control character') expect.soft([400, 404], name).toContain(given);
      else expect.soft(given, name).toBe(status);
      if (name !== 'no host') expect.soft(body, name).toMatch(sentence);
      expect.soft(body, name).not.toMatch(trace);
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, head, body } = await rawRequest(
        baseURL,
        `${method} ${at('/contact')} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect.soft(status, method).toBe(405);
      expect.soft(head, method).toMatch(/\r\nAllow: GET, HEAD\r\n/i);
      expect.soft(body, method).toMatch(sentence);
    }
  });

  test(`forty hostile headers and addresses leave a page in ${lang} as it was, printed or rendered anew`, async ({
    request,
    baseURL,
  }) => {
    const shared = readBad('http/headers.json') as Record<string, string>[];
    const own = [
      ...['X-Forwarded-Host', 'X-Forwarded-Server', 'X-Host', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL', 'Origin'],
      ...[
        'Referer',
        'Cookie',
        'Accept-Language',
        'User-Agent',
        'X-Nextjs-Data',
        'X-Middleware-Rewrite',
        'X-Matched-Path',
      ],
      ...[
        'X-Invoke-Path',
        'Next-Router-Prefetch',
        'RSC',
        'Next-Action',
        'X-HTTP-Method-Override',
        'Authorization',
        'TE',
        'X-Forwarded-Proto',
        'X-Middleware-Subrequest',
        'Next-Router-State-Tree',
      ],
    ].map((name) => ({ [name]: 'evil.example' }));
    const queries = ['_rsc=evil', 'utm_source=evil', '__nextLocale=evil', 'locale=ru&locale=kk', 'q=', 'page=1;evil'];
    const headers = [...own, ...shared].slice(0, 60);
    expect(headers.length + queries.length).toBeGreaterThanOrEqual(27);
    for (const path of [inLang(lang, '/page/rules'), inLang(lang, '/search')]) {
      const clean = async () => (await request.get(path)).text();
      const before = await clean();
      for (const header of headers) {
        const lines = Object.entries(header).map(([name, value]) => `${name}: ${value.replace(/[\r\n]/g, ' ')}`);
        const { body } = await rawGet(baseURL, path, lines);
        expect.soft(body, lines[0]?.slice(0, 60)).not.toMatch(/evil\.example|\/admin"/);
      }
      for (const query of queries) await request.get(`${path}?${query}`);
      expect(await clean()).toBe(before);
    }
  });
}

test('no address leads out of the folders that are public', async ({ baseURL }) => {
  const folder = join(badInput, 'traversal');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const shared = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').slice(0, 60));
  const own = ['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/package.json', '....//....//etc/passwd'];
  const more = [
    '..\\..\\package.json',
    '%252e%252e%252fpackage.json',
    '..%c0%af..%c0%afetc/passwd',
    '../arainfo.db',
    '..%00/x',
  ];
  const paths = [...own, ...more, ...shared].map((path) => path.replace(/^\/+/, '').replace(/[\r\n ]/g, ''));
  for (const path of paths) {
    for (const root of ['/media/', '/fonts/', '/']) {
      const { status, body } = await rawGet(baseURL, root + encodeLatin(path));
      expect.soft(status, root + path).toBeGreaterThanOrEqual(300);
      expect.soft(status, root + path).toBeLessThan(500);
      expect.soft(body, root + path).not.toMatch(/root:x?:0|"devDependencies"|SQLite format/);
    }
  }
});

test('a picture comes whole or in part and for ever', async ({ request }) => {
  const front = await (await request.get('/')).text();
  const path = /\/media\/[^" ]+\.webp/.exec(front)?.[0] ?? '';
  const whole = await request.get(path);
  expect([whole.status(), whole.headers()['content-type']]).toEqual([200, 'image/webp']);
  expect(whole.headers()['cache-control']).toContain('immutable');
  const part = await request.get(path, { headers: { Range: 'bytes=0-99' } });
  expect([part.status(), (await part.body()).length]).toEqual([206, 100]);
});

test('a part of a picture that is not there is refused, and one that may be resumed is', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const path = /\/media\/[^" ]+\.jpg/.exec(html)?.[0] ?? '';
  const whole = await request.get(path);
  const size = (await whole.body()).length;
  expect(whole.headers()['accept-ranges']).toBe('bytes');
  const beyond = await request.get(path, { headers: { Range: `bytes=${size}-` } });
  expect([beyond.status(), beyond.headers()['content-range']]).toEqual([416, `bytes */${size}`]);
  const rest = await request.get(path, { headers: { Range: 'bytes=100-', 'If-Range': whole.headers().etag ?? '' } });
  expect([rest.status(), (await rest.body()).length]).toEqual([206, size - 100]);
  const known = await request.get(path, { headers: { 'If-None-Match': whole.headers().etag ?? '' } });
  expect(known.status()).toBe(304);
});

function encodeLatin(path: string): string {
  return [...path].map((letter) => (letter.charCodeAt(0) > 255 ? encodeURIComponent(letter) : letter)).join('');
}
