import { expect, test } from '../support/test.ts';

test('an answer names its kind, may be checked again, and gives nothing away about its maker', async ({ request }) => {
  // The first readers get a page in quick compression; its tag is steady from the best one on.
  await expect.poll(async () => (await request.get('/contact')).headers().etag).toMatch(/-br"$/);
  const first = await request.get('/contact');
  const headers = first.headers();
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain("object-src 'none'");
  expect(headers['cache-control']).toContain('max-age=0');
  expect(headers['surrogate-key']).toContain('site');
  const again = await request.get('/contact', { headers: { 'If-None-Match': headers.etag ?? '' } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const head = await request.head('/contact');
  expect([head.status(), head.headers().etag]).toEqual([200, headers.etag]);
});

test('only reading is answered on a page', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const refused = await request.fetch('/contact', { method });
    expect(refused.status(), method).toBe(405);
    expect(refused.headers().allow).toContain('GET');
  }
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

test('nothing one client sends shows in what the next one gets', async ({ request }) => {
  const clean = await (await request.get('/page/about')).text();
  const hostile = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    'X-Original-URL': '/dashboard',
    'X-Middleware-Subrequest': 'middleware',
    'Next-Action': 'a'.repeat(40),
    RSC: '1',
    'Next-Router-State-Tree': '%5B%22evil%22%5D',
    Cookie: 'NEXT_LOCALE=ru; theme=evil',
    'Accept-Language': 'ru',
    'User-Agent': '<script>evil</script>',
    Referer: 'https://evil.example/',
    'X-Nextjs-Data': '1',
  };
  for (const [name, value] of Object.entries(hostile)) {
    const touched = await request.get('/page/about?utm_source=evil&_rsc=1', { headers: { [name]: value } });
    expect(await touched.text(), name).toBe(clean);
  }
  expect(await (await request.get('/page/about')).text()).toBe(clean);
});

test('another host is not served', async ({ request }) => {
  const answer = await request.get('/', { headers: { Host: 'evil.example' } });
  expect(answer.status()).toBe(421);
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
