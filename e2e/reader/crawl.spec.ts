import { type CrawledPage, crawl, readMap } from '../support/crawl.ts';
import { readFeed, readOpml } from '../support/feeds.ts';
import { headFaults } from '../support/head-faults.ts';
import { hiddenIn, hiddenWords, marksIn, type Planted, plant, wordsOf } from '../support/planted.ts';
import { addressIn, freshIn, inEdition, listedIn, type PublishedPaper, readPublished } from '../support/published.ts';
import { type Answer, askAlone, readAll } from '../support/read-all.ts';
import { schemaFaults } from '../support/schema-org.ts';
import { expect, test } from '../support/test.ts';

test.use({ ownServerFor: 'crawl' });

const editions = ['kk', 'kk-Latn', 'kk-Arab', 'ru'] as const;
const feedLength = 30;
const documentPaths = [
  ...['/sitemap.xml', '/opml.xml', '/robots.txt', '/manifest.webmanifest'],
  ...['/news-sitemap.xml', '/yandex.xml', '/dzen.xml'].flatMap((path) => [path, `/ru${path}`]),
];

/** The feeds of a list, RSS first. */
function feedsOf({ page }: { page: string }): string[] {
  return ['xml', 'json'].map((format) => `${page === '/' ? '' : page}/feed.${format}`);
}

test.describe('a crawler that starts at the front page', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  let pages: Map<string, CrawledPage>;
  let origin: string;
  let planted: Planted[];
  let paper: PublishedPaper;
  let documents: Map<string, Answer>;

  test.beforeAll(async ({ ownServer: { address, varFolder } }) => {
    test.setTimeout(300_000);
    origin = address;
    planted = plant(varFolder);
    paper = readPublished(varFolder);
    pages = await crawl(origin, ['/']);
    const linked = all().flatMap((page) => page.links.filter((path) => !pages.has(path) && !isOfDesk(path)));
    const paths = [
      ...documentPaths,
      ...(await readMap(origin, '/sitemap.xml')),
      ...lists().flatMap(feedsOf),
      ...linked,
    ];
    documents = new Map((await readAll(origin, [...new Set(paths)])).map((answer) => [answer.path, answer]));
  });

  const all = () => [...pages.values()];
  const listed = () => all().filter((page) => page.isListed);
  /** Every list that holds anything in an edition, `/` for everything. */
  const lists = () =>
    editions.flatMap((edition) =>
      ['/', ...paper.lists]
        .map((list) => ({ edition, page: inEdition(edition, list), texts: listedIn(paper, edition, list) }))
        .filter(({ texts }) => texts.length > 0),
    );
  const read = (path: string) => {
    const answer = documents.get(path);
    if (answer?.status !== 200) throw new Error(`${path} answered ${answer?.status}.`);
    return answer;
  };
  const addressesIn = (map: string) =>
    [...read(map).text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => pathOf(loc));
  const pathOf = (address: string) => address.slice(origin.length) || '/';

  test('finds what every link promises, at its one address', () => {
    expect(pages.size).toBeGreaterThan(200);
    expect(
      all()
        .filter((page) => page.status !== 200)
        .map(({ path, status, from }) => ({ path, status, from })),
    ).toEqual([]);
    expect(
      [...documents.values()].filter(({ status }) => status !== 200).map(({ path, status }) => [path, status]),
    ).toEqual([]);
  });

  test('finds every text that is published in each of its editions, and no other', () => {
    const found = all().filter(({ path }) => /^(?:\/ru|\/lat|\/tote)?\/\d+\//.test(path));
    const wanted = editions.flatMap((edition) => listedIn(paper, edition, '/').map((text) => addressIn(edition, text)));
    expect(found.map((page) => page.path).sort()).toEqual(wanted.sort());
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

  test('finds no two pages of an edition under one title or description', () => {
    for (const words of [(page: CrawledPage) => page.title, (page: CrawledPage) => page.head.description]) {
      const seen = new Map<string, string[]>();
      for (const page of listed()) {
        const key = `${page.lang} ${words(page)}`;
        seen.set(key, [...(seen.get(key) ?? []), page.path]);
      }
      expect([...seen].filter(([, paths]) => paths.length > 1)).toEqual([]);
    }
    expect(listed().filter((page) => page.title.trim() === '')).toEqual([]);
  });

  test('finds heads that fit a search result, and the picture of a shared link where they say', async () => {
    expect(listed().flatMap(headFaults)).toEqual([]);
    expect(
      listed()
        .filter((page) => page.head.image === null)
        .map((page) => page.path),
    ).toEqual([]);
    const images = [...new Set(all().flatMap((page) => page.head.image ?? []))];
    const answers = await Promise.all(images.map((image) => askAlone(origin + image, 'HEAD')));
    expect(answers.filter((answer) => answer.status !== 200).map((answer) => answer.url)).toEqual([]);
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

  test('finds on every page for search engines facts that are valid by schema.org', () => {
    const faults = listed().flatMap(({ path, data }) =>
      data.length === 1
        ? data.flatMap((text) => schemaFaults(JSON.parse(text))).map((fault) => `${path}: ${fault}`)
        : [`${path} has ${data.length} data blocks`],
    );
    expect(faults).toEqual([]);
  });

  test('finds in the map exactly what it may list, and nothing that no link leads to', () => {
    const mapped = addressesIn('/sitemap.xml').flatMap(addressesIn);
    const expected = listed()
      .map((page) => page.path)
      .filter(isMapped);
    expect(mapped.toSorted()).toEqual(expected.toSorted());
  });

  test('finds in the map of news and in what aggregators are given only what is fresh and not paid for', () => {
    for (const lang of ['kk', 'ru'] as const) {
      const news = freshIn(paper, lang, 'news').map((text) => addressIn(lang, text));
      expect(news.length).toBeGreaterThan(0);
      expect(addressesIn(inEdition(lang, '/news-sitemap.xml'))).toEqual(news);
      const fresh = freshIn(paper, lang, 'aggregators').map((text) => addressIn(lang, text));
      expect(fresh.length).toBeLessThan(listedIn(paper, lang, '/').length);
      for (const path of ['/yandex.xml', '/dzen.xml'].map((each) => inEdition(lang, each)))
        expect([path, readFeed(read(path), origin).entries.map(({ link }) => link)]).toEqual([path, fresh]);
    }
  });

  test('finds in the feed of every list, in every edition, its newest texts and no other', () => {
    expect(lists().length).toBeGreaterThan(150);
    for (const list of lists())
      for (const path of feedsOf(list)) {
        const { edition, page, texts } = list;
        const entries = texts.slice(0, feedLength).map((text) => ({
          id: inEdition(edition, `/${text.storyId}`),
          link: addressIn(edition, text),
        }));
        const wanted = { language: edition, self: path, page, entries };
        expect(readFeed(read(path), origin), path).toEqual(wanted);
      }
  });

  test('finds the feed of each list named on its page and in the list of feeds, and no other', () => {
    const wanted = lists().map((list) => [list.page, feedsOf(list)[0]]);
    const named = listed().filter((page) => page.head.feeds.length > 0 && !page.path.includes('?'));
    expect(named.map((page) => [page.path, ...page.head.feeds]).sort()).toEqual(wanted.toSorted());
    const outlines = readOpml(read('/opml.xml').text, origin);
    expect(outlines.map(({ page, feed }) => [page, feed]).sort()).toEqual(wanted.toSorted());
  });

  test('finds what is published and nothing that is not in any page, feed or map', () => {
    const answers = [...all().map(({ path, html }) => ({ path, text: html })), ...documents.values()];
    expect(
      answers.filter(({ text }) => hiddenIn(text).length > 0).map(({ path, text }) => [path, hiddenIn(text)]),
    ).toEqual([]);
    for (const edition of editions) {
      const feed = read(inEdition(edition, '/feed.xml'));
      expect(marksIn(feed.text), feed.path).toEqual(wordsOf('shown'));
    }
  });

  test('finds what is published and nothing that is not by asking for its words and its number', async () => {
    const asked = (['kk', 'ru'] as const).flatMap((edition) =>
      ['zqshowntitle', ...hiddenWords].map((word) => ({ word, path: inEdition(edition, `/search?q=${word}`) })),
    );
    const found = await readAll(
      origin,
      asked.map(({ path }) => path),
    );
    const told = found.map(({ path, text }, at) => [path, hiddenIn(text).filter((word) => word !== asked[at]?.word)]);
    expect(told.filter(([, words]) => words?.length !== 0)).toEqual([]);
    const suggested = await readAll(
      origin,
      editions.flatMap((lang) => ['zqshown', 'zqpending', 'Мақала'].map((q) => `/api/suggest?q=${q}&lang=${lang}`)),
    );
    expect(suggested.flatMap(({ text }) => hiddenIn(text))).toEqual([]);
    expect(marksIn(suggested[0]?.text ?? '')).toEqual(['zqshownslug', 'zqshowntitle']);
    for (const { storyId, state } of planted) {
      const answers = await readAll(
        origin,
        editions.map((edition) => inEdition(edition, `/${storyId}`)),
      );
      const status = { gone: 410, shown: 301, pending: 301 }[state as string] ?? 404;
      expect([state, answers.map((answer) => answer.status)]).toEqual([state, editions.map(() => status)]);
      expect(answers.flatMap(({ text }) => hiddenIn(text))).toEqual([]);
    }
  });
});

function isOfDesk(path: string): boolean {
  return path.startsWith('/dashboard');
}

/** Further pages of a list, days and other sorts of the most read are left to the links. */
function isMapped(path: string): boolean {
  return !path.includes('?') && !/\/popular$/.test(path) && !/\/archive\/\d{4}\/\d\d\/\d\d$/.test(path);
}

function sorted(editions: Record<string, string>): [string, string][] {
  return Object.entries(editions).sort(([a], [b]) => (a < b ? -1 : 1));
}
