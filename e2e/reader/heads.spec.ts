import { langs } from '../../lib/lang.ts';
import { bylinesOf, oneLine, readFacts, timesOf, wordsOf } from '../support/page-facts.ts';
import { inLang, pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

for (const { type, lang } of pagesInLangs.filter((each) => each.type.isListed)) {
  test(`${type.name} in ${lang} has a head made for search results and shared links`, async ({
    request,
    newsroom,
    baseURL,
  }) => {
    const path = type.path(newsroom, lang);
    const { head, document } = await readFacts(request, path);
    const heading = wordsOf(document.querySelector('h1'));
    const [description = ''] = head.meta('description');
    expect(head.title.length).toBeLessThanOrEqual(60);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeGreaterThan(20);
    expect(head.link('canonical')).toEqual([new URL(path, baseURL).href]);
    expect(head.meta('og:url')).toEqual([new URL(path, baseURL).href]);
    expect(head.meta('og:description')).toEqual([description]);
    expect(head.meta('og:site_name')).toEqual(['Arainfo']);
    expect(head.meta('og:locale')).toEqual([`${lang}_KZ`]);
    expect(head.meta('robots')).toEqual(['index, follow, max-image-preview:large']);
    expect(head.meta('theme-color')).toHaveLength(2);
    expect(head.link('manifest')).toEqual(['/manifest.webmanifest']);
    expect(head.link('apple-touch-icon')).toHaveLength(1);
    expect(head.meta('viewport')).toHaveLength(1);
    const shared = oneLine(String(head.meta('og:title')[0]));
    if (/^(front page|archive)$/.test(type.name)) return;
    expect(shared.startsWith(heading)).toBe(true);
    expect(
      shared.startsWith(
        oneLine(head.title)
          .replace(/( — Arainfo|…)$/, '')
          .slice(0, 40),
      ),
    ).toBe(true);
  });
}

for (const { type, lang } of pagesInLangs.filter((each) => each.type.name.startsWith('search'))) {
  test(`${type.name} in ${lang} is described, and search engines are asked to pass it by`, async ({
    request,
    newsroom,
  }) => {
    const { head } = await readFacts(request, type.path(newsroom, lang));
    const [description = ''] = head.meta('description');
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeGreaterThan(20);
    expect(head.meta('robots')).toEqual(['noindex, follow']);
  });
}

test('no two pages have the same title', async ({ request, newsroom }) => {
  const titles = new Map<string, string>();
  const more = langs.flatMap((lang) =>
    [
      ...['/category/sport', '/tag/sport', '/category/zhanalyqtar', '/category/pikir', '/popular?period=day'],
      ...['/page/about', '/page/rules', '/page/privacy', '/page/advertising', '/page/subscription'],
    ].map((path) => inLang(lang, path)),
  );
  const paths = pagesInLangs.filter(({ type }) => type.isListed).map(({ type, lang }) => type.path(newsroom, lang));
  for (const path of [...paths, ...more]) {
    const { head } = await readFacts(request, path);
    expect(titles.get(head.title), `${path} is called «${head.title}»`).toBeUndefined();
    titles.set(head.title, path);
  }
});

for (const lang of langs) {
  test(`a shared article in ${lang} says when, by whom and where it came out`, async ({ request, newsroom }) => {
    const { head, document } = await readFacts(request, newsroom.path('talas-zhagalauy-zhoba', lang));
    const main = document.querySelector('main');
    const times = timesOf(main?.querySelector('header'));
    expect(head.meta('og:type')).toEqual(['article']);
    expect([...head.meta('article:published_time'), ...head.meta('article:modified_time')]).toEqual(times);
    for (const time of times) expect(time).toMatch(/T\d\d:\d\d:\d\d\+05:00$/);
    expect(head.meta('article:author')).toEqual(bylinesOf(main).map(wordsOf));
    expect(head.meta('article:section')).toEqual([wordsOf(main?.querySelectorAll('header nav a')[1])]);
    expect(head.meta('article:tag')).toEqual([...(main?.querySelectorAll('a[rel=tag]') ?? [])].map(wordsOf));
    expect(head.meta('og:title').map(oneLine)).toEqual([wordsOf(main?.querySelector('h1'))]);
    expect(head.meta('twitter:card')).toEqual(['summary_large_image']);
    expect(head.meta('telegram:channel')).toEqual([]);
    const [image = ''] = head.meta('og:image');
    expect((await request.head(image)).status()).toBe(200);
    expect(Number(head.meta('og:image:width')[0])).toBeGreaterThanOrEqual(1200);
  });

  test(`Telegram can read every article in ${lang} without a template`, async ({ request, newsroom }) => {
    for (const key of ['talas-zhagalauy-zhoba', 'kone-qala', 'ashyq-kino']) {
      const { document } = await readFacts(request, newsroom.path(key, lang));
      const articles = [...document.querySelectorAll('main > article, main article:has(h1)')];
      expect(articles).toHaveLength(1);
      const [article] = articles;
      const figures = [...(article?.querySelectorAll('figure') ?? [])];
      const title = article?.querySelector('h1');
      expect(wordsOf(title)).not.toBe('');
      expect(figures[0]?.querySelector('img')?.getAttribute('src')).toMatch(/^\/media\/.+\.jpg$/);
      for (const figure of figures) expect(figure.querySelector('figure, table, h2')).toBeNull();
      const body = [...(figures[0]?.nextElementSibling?.children ?? [])].map((block) => block.localName);
      expect(body.length).toBeGreaterThan(2);
      for (const name of body) expect(name).toMatch(/^(p|h2|h3|ul|ol|blockquote|figure|aside|section|div|table)$/);
      expect(body).toContain('p');
    }
  });
}

test('the manifest has the name of the paper and icons that exist', async ({ request }) => {
  const response = await request.get('/manifest.webmanifest');
  expect(response.headers()['content-type']).toBe('application/manifest+json; charset=utf-8');
  const manifest = await response.json();
  expect(manifest).toMatchObject({
    name: 'Arainfo – жастарға арналған басылым',
    short_name: 'Arainfo',
    start_url: '/',
    lang: 'kk',
  });
  const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes);
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const icon of manifest.icons) {
    const answer = await request.get(icon.src);
    expect(answer.headers()['content-type']).toContain(icon.type);
  }
});
