import { parseHTML } from 'linkedom';
import type { Answer } from './http.ts';
import type { Paper } from './paper.ts';
import { namesOf } from './site-map.ts';

/** What a search engine reads off a page; `links` are paths on the same site, each once. */
export type CrawledPage = {
  path: string;
  answer: Answer;
  title: string;
  headings: number;
  canonical: string;
  robots: string;
  editions: string;
  links: string[];
  data: string[];
};

/** The body has to be uncompressed. */
export function readCrawled(path: string, answer: Answer): CrawledPage {
  const { document } = parseHTML(answer.body.toString());
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const of = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
  const links = all('a[href^="/"]').map((link) => link.getAttribute('href')?.replace(/#.*/, '') ?? '');
  // The parser keeps the case in which React writes `hrefLang`, and finds it by no selector.
  const named = all('link[rel="alternate"]')
    .map((link) => [link.getAttribute('hrefLang') ?? '', link.getAttribute('href') ?? ''] as const)
    .filter(([lang]) => lang !== '');
  return {
    ...{ path, answer: { ...answer, body: Buffer.alloc(0) }, title: document.title.trim() },
    headings: all('h1').length,
    canonical: of('link[rel="canonical"]', 'href'),
    robots: of('meta[name="robots"]', 'content'),
    editions: namesOf(named),
    links: [...new Set(links)].filter((link) => !link.startsWith('/media/')),
    data: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
  };
}

/** What is wrong with each page; `editions` are those the map names for it. */
export function faultsOf(pages: readonly CrawledPage[], editions: ReadonlyMap<string, string>, paper: Paper): string[] {
  return pages.flatMap(({ path, title, headings, canonical, robots, editions: named, data }) => {
    const faults = [
      ...(title === '' ? ['has no title'] : []),
      ...(headings === 1 ? [] : [`has ${headings} headings`]),
      ...(canonical === paper.url + path ? [] : [`says it is ${canonical}`]),
      ...(robots.includes('noindex') ? ['asks to be left out'] : []),
      ...(named === editions.get(path) ? [] : [`names ${named}, the map ${editions.get(path)}`]),
      ...(data.length > 0 && data.every(isSchemaOrg) ? [] : ['has data that is no schema.org']),
    ];
    return faults.map((fault) => `${path} ${fault}`);
  });
}

function isSchemaOrg(text: string): boolean {
  try {
    return JSON.parse(text)['@context'] === 'https://schema.org';
  } catch {
    return false;
  }
}
