import { parseHTML } from 'linkedom';
import { askAlone } from './read-all.ts';

/** What a crawler reads off a page; `links` are paths on this site as they stand in it, without fragments, each once. */
export type CrawledPage = {
  path: string;
  status: number;
  /** The first page on which a crawler met its address. */
  from: string;
  lang: string;
  title: string;
  headings: number;
  canonical: string | null;
  isListed: boolean;
  /** Paths by `hreflang`. */
  editions: Record<string, string>;
  links: string[];
  /** The text of each JSON-LD block. */
  data: string[];
  head: PageHead;
  html: string;
};

/** What search results, messengers and readers of feeds take from a head; `feeds` and `image` are paths on this site. */
export type PageHead = {
  description: string;
  image: string | null;
  feeds: string[];
  /** How many there are of what every page has. */
  counts: Record<'theme' | 'icon' | 'touchIcon' | 'manifest', number>;
};

const atOnce = 6;

/** Walks from some addresses along every link of a page to pages for readers; a redirect is not followed. */
export async function crawl(origin: string, starts: string[]): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const seen = new Set(starts);
  let wave = starts.map((path) => ({ path, from: '' }));
  while (wave.length > 0) {
    const next: typeof wave = [];
    for (let at = 0; at < wave.length; at += atOnce) {
      const some = await Promise.all(wave.slice(at, at + atOnce).map((link) => readPage(origin, link)));
      for (const page of some) {
        pages.set(page.path, page);
        const found = page.links.filter((path) => isForReaders(path) && !seen.has(path));
        for (const path of found) seen.add(path);
        next.push(...found.map((path) => ({ path, from: page.path })));
      }
    }
    wave = next;
  }
  return pages;
}

/** Every `<loc>` of a map, as a path. */
export async function readMap(origin: string, path: string): Promise<string[]> {
  const answer = await askAlone(origin + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => pathOf(loc, origin) ?? loc);
}

async function readPage(origin: string, { path, from }: { path: string; from: string }): Promise<CrawledPage> {
  const answer = await askAlone(origin + path);
  const html = await answer.text();
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const { document } = parseHTML(isPage && html !== '' ? html : '<html></html>');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const links = all('a[href]').map((link) => pathOf(link.getAttribute('href') ?? '', origin + path));
  // The parser keeps the case in which React writes `hrefLang`, and finds it by no selector.
  const editions = all('link[rel="alternate"]')
    .map((link) => [link.getAttribute('hrefLang'), pathOf(link.getAttribute('href') ?? '', origin)])
    .filter(([edition]) => edition !== null);
  const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
  return {
    ...{ path, from, html, status: answer.status },
    lang: document.documentElement?.getAttribute('lang') ?? '',
    title: document.querySelector('title')?.textContent ?? '',
    headings: all('h1').length,
    canonical: pathOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', origin),
    isListed: answer.status === 200 && isPage && !/noindex/.test(robots),
    editions: Object.fromEntries(editions),
    links: [...new Set(links.filter((link) => link !== null))],
    data: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
    head: readHead(all, origin),
  };
}

function readHead(all: (selector: string) => Element[], origin: string): PageHead {
  const first = (selector: string, attribute: string) => all(selector)[0]?.getAttribute(attribute) ?? '';
  const feeds = all('link[rel="alternate"][type="application/rss+xml"]').map((link) => link.getAttribute('href') ?? '');
  return {
    description: first('meta[name="description"]', 'content'),
    image: pathOf(first('meta[property="og:image"]', 'content'), origin),
    feeds: feeds.map((href) => pathOf(href, origin) ?? href),
    counts: {
      theme: all('meta[name="theme-color"]').length,
      icon: all('link[rel="icon"]').length,
      touchIcon: all('link[rel="apple-touch-icon"]').length,
      manifest: all('link[rel="manifest"]').length,
    },
  };
}

/** Null for an address of another site, of mail and the like. */
function pathOf(href: string, base: string): string | null {
  const url = href === '' ? null : URL.parse(href, base);
  return url && url.origin === new URL(base).origin ? url.pathname + url.search : null;
}

/** The desk is closed to readers, files and feeds are no pages; the search has as many pages as there are words. */
function isForReaders(path: string): boolean {
  return !/^\/(dashboard|media|enhance|fonts)\/|\/search\?|\.(xml|json|webmanifest)$/.test(path);
}
