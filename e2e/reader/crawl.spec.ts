import { type CrawledPage, crawl, readMap } from '../support/crawl.ts';
import { expect, test } from '../support/test.ts';

test.describe('a crawler that starts at the front page', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  let pages: Map<string, CrawledPage>;
  let origin: string;

  test.beforeAll(async ({ baseURL }) => {
    test.setTimeout(300_000);
    origin = baseURL ?? '';
    pages = await crawl(origin, ['/']);
  });

  const all = () => [...pages.values()];
  const listed = () => all().filter((page) => page.isListed);

  test('finds what every link promises, at its one address', () => {
    expect(pages.size).toBeGreaterThan(200);
    expect(
      all()
        .filter((page) => page.status !== 200)
        .map(({ path, status, from }) => ({ path, status, from })),
    ).toEqual([]);
  });

  test('finds on every page one heading, and the page as its own canonical address', () => {
    expect(
      all()
        .filter((page) => page.headings !== 1)
        .map((page) => page.path),
    ).toEqual([]);
    expect(
      listed()
        .filter((page) => page.canonical !== page.path)
        .map((page) => [page.path, page.canonical]),
    ).toEqual([]);
  });

  test('finds no two pages of an edition under one title', () => {
    const seen = new Map<string, string[]>();
    for (const { lang, title, path } of listed()) {
      const key = `${lang} ${title}`;
      seen.set(key, [...(seen.get(key) ?? []), path]);
    }
    expect([...seen].filter(([, paths]) => paths.length > 1)).toEqual([]);
    expect(listed().filter((page) => page.title.trim() === '')).toEqual([]);
  });

  test('finds editions that name each other, and themselves, and lead to pages that are there', () => {
    const faults = listed().flatMap((page) => {
      const names = Object.entries(page.editions).filter(([lang]) => lang !== 'x-default');
      const itself =
        names.length > 0 && page.editions[page.lang] !== page.path ? [`${page.path} does not name itself`] : [];
      const others = names.flatMap(([lang, path]) => {
        const other = pages.get(path);
        if (!other?.isListed || other.lang !== lang) return [`${page.path} names ${path} as ${lang}`];
        return JSON.stringify(sorted(other.editions)) === JSON.stringify(sorted(page.editions))
          ? []
          : [`${page.path} and ${path} differ`];
      });
      return [...itself, ...others];
    });
    expect(faults).toEqual([]);
    const kinds = new Set(
      listed().map((page) =>
        sorted(page.editions)
          .map(([lang]) => lang)
          .join(' '),
      ),
    );
    expect([...kinds].sort()).toEqual(['', 'kk kk-Arab kk-Latn ru x-default', 'kk kk-Arab kk-Latn x-default']);
  });

  test('finds in every data block an object of schema.org', () => {
    for (const { path, data } of all())
      for (const text of data) expect(JSON.parse(text), path).toMatchObject({ '@context': 'https://schema.org' });
  });

  test('finds in the map exactly what it may list, and nothing that no link leads to', async () => {
    const parts = await readMap(origin, '/sitemap.xml');
    const mapped = (await Promise.all(parts.map((part) => readMap(origin, part)))).flat();
    const expected = listed()
      .map((page) => page.path)
      .filter(isMapped);
    expect(mapped.toSorted()).toEqual(expected.toSorted());
  });

  test('finds in the map of news only articles of two days, and none that is paid for', async () => {
    for (const [lang, path] of [
      ['kk', '/news-sitemap.xml'],
      ['ru', '/ru/news-sitemap.xml'],
    ] as const) {
      const news = await readMap(origin, path);
      expect(news.length).toBeGreaterThan(0);
      for (const each of news) expect(pages.get(each)).toMatchObject({ lang, isListed: true });
      const advertising = all().filter((page) => page.data.some((text) => text.includes('AdvertiserContentArticle')));
      expect(advertising.length).toBeGreaterThan(0);
      expect(news.filter((each) => advertising.some((page) => page.path === each))).toEqual([]);
    }
  });
});

/** Further pages of a list, days and other sorts of the most read are left to the links. */
function isMapped(path: string): boolean {
  return !path.includes('?') && !/\/popular$/.test(path) && !/\/archive\/\d{4}\/\d\d\/\d\d$/.test(path);
}

function sorted(editions: Record<string, string>): [string, string][] {
  return Object.entries(editions).sort(([a], [b]) => (a < b ? -1 : 1));
}
