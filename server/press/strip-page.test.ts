import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stripPage } from './strip-page.ts';

const none = async () => null;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a stripped page', () => {
  test('loses the framework and keeps what is marked, structured data and speculation rules', async () => {
    const rules = '{"prefetch":[{"where":{"href_matches":"/*"}}]}';
    const { html, scriptHashes, note } = await stripPage(
      `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/x.js"/><meta name="next-size-adjust" content=""/>` +
        `<link rel="preload" as="font" href="/fonts/a.woff2"/><script src="/_next/a.js" async=""></script>` +
        `<script data-keep="theme">a&&b</script><script type="speculationrules">${rules}</script></head>` +
        `<body><div hidden=""><!--$--><!--/$--></div><template data-press="{&quot;tags&quot;:[&quot;a&quot;],&quot;status&quot;:410}"></template>` +
        `<p>Бір<!-- --> &amp; екі</p><script type="application/ld+json">{"a":"</"}</script>` +
        `<script>self.__next_f.push("</p>")</script><script type="module" src="/enhance/a.js" data-keep="true"></script></body></html>`,
      none,
    );
    expect(html).toBe(
      `<!DOCTYPE html><html><head><link rel="preload" as="font" href="/fonts/a.woff2"/>` +
        `<script>a&&b</script><script type="speculationrules">${rules}</script></head>` +
        `<body><p>Бір &amp; екі</p><script type="application/ld+json">{"a":"</"}</script>` +
        `<script type="module" src="/enhance/a.js"></script></body></html>`,
    );
    expect(scriptHashes).toEqual([hash('a&&b'), hash(rules)]);
    expect(note).toEqual({ tags: ['a'], status: 410 });
  });

  test('carries its built style sheets inside, in order, with their hash; an unknown sheet stays a link', async () => {
    const sheets: Record<string, string> = { '/_next/static/a.css': 'a{}', '/_next/static/b.css': 'b{}' };
    const { html, styleHashes } = await stripPage(
      `<head><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><link rel="stylesheet" href="/_next/static/b.css"/>` +
        `<link rel="stylesheet" href="/_next/static/c.css"/><style>c{}</style></head>`,
      async (href) => sheets[href] ?? null,
    );
    expect(html).toBe(
      `<head><link rel="stylesheet" href="/_next/static/c.css"/><style>a{}\nb{}</style><style>c{}</style></head>`,
    );
    expect(styleHashes).toEqual([hash('a{}\nb{}'), hash('c{}')]);
  });

  test('calls the classes of modules by the short names of its sheet, and nothing else that reads like them', async () => {
    const { html, styleHashes } = await stripPage(
      `<link rel="stylesheet" href="/_next/static/a.css"/><p class="Xy98zw_b byHand" title="Xy98zw_b">class="Xy98zw_b"</p><b class="Ab12cd_a Xy98zw_b">x</b>`,
      async () => '.Ab12cd_a{margin:0}.Xy98zw_b{margin:1px}',
    );
    const css = '._0{margin:0}._1{margin:1px}';
    expect(html).toBe(
      `<style>${css}</style><p class="_1 byHand" title="Xy98zw_b">class="Xy98zw_b"</p><b class="_0 _1">x</b>`,
    );
    expect(styleHashes).toEqual([hash(css)]);
  });

  test('gets the right hash for a script longer than the parser reads at once', async () => {
    const script = `/*${'ә'.repeat(70_000)}*/`;
    const { scriptHashes, html } = await stripPage(`<script data-keep="">${script}</script><p>x</p>`, none);
    expect(scriptHashes).toEqual([hash(script)]);
    expect(html).toContain(script);
  });

  test('has late parts in their places and keeps the fallback of what never came', async () => {
    const { html } = await stripPage(
      `<main><!--$?--><template id="B:0"></template><i>wait</i><!--/$--><!--$?--><template id="B:1"></template><i>lost</i><!--/$--></main>` +
        `<div hidden id="S:0"><p>late <div>in</div><!--$?--><template id="B:2"></template>w<!--/$--></p></div>` +
        `<script>$RC("B:0","S:0")</script><div hidden id="S:2"><b>later</b></div><p>end</p>`,
      none,
    );
    expect(html).toBe(`<main><p>late <div>in</div><b>later</b></p><i>lost</i></main><p>end</p>`);
  });

  test('tells of a part that failed while it was rendered', async () => {
    const { brokenBy } = await stripPage(`<main><!--$!--><template data-dgst="123"></template><!--/$--></main>`, none);
    expect(brokenBy).toBe('123');
  });

  test('merges several notes: all tags, the gravest status, the shortest time', async () => {
    const note = (value: object) =>
      `<template data-press="${JSON.stringify(value).replaceAll('"', '&quot;')}"></template>`;
    const page =
      note({ tags: ['a'], status: 200, ttlSeconds: 60 }) + note({ tags: ['b', 'a'], status: 404, keep: false });
    expect((await stripPage(page, none)).note).toEqual({ tags: ['a', 'b'], status: 404, ttlSeconds: 60, keep: false });
    expect((await stripPage(note({ tags: [1], status: 200 }), none)).note).toBeNull();
  });

  test('takes no note from text or attributes that only look like one', async () => {
    const fake = '&lt;template data-press="{}"&gt;<p title="<template data-press=x>">t</p>';
    expect(await stripPage(fake, none)).toMatchObject({ html: fake, note: null });
  });
});
