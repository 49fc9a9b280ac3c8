import { type Edition, isScript } from '#lib/editions';

/** The lists a feed can be of; `site` is everything. */
export type FeedScope = { of: 'site' } | { of: 'category' | 'tag' | 'place' | 'author'; slug: string };

export type FeedFormat = 'rss' | 'json';

/** A part of the site's map: a month of articles (`2026-03`), articles without a date, or the pages that are lists. */
export type MapPart = { of: string; number: number };

/** The documents there are for programs. */
export type DocumentName =
  | { name: 'feed'; scope: FeedScope; format: FeedFormat }
  | { name: 'yandex' | 'dzen' | 'opml' | 'sitemap' | 'news-sitemap' }
  | { name: 'sitemap-part'; part: MapPart };

const scopes = ['category', 'tag', 'place', 'author'] as const;

/** Documents of the whole site, whatever the edition. */
const global: Readonly<Record<string, DocumentName>> = {
  'sitemap.xml': { name: 'sitemap' },
  'opml.xml': { name: 'opml' },
};

const ofEdition: Readonly<Record<string, DocumentName>> = {
  'feed.xml': { name: 'feed', scope: { of: 'site' }, format: 'rss' },
  'feed.json': { name: 'feed', scope: { of: 'site' }, format: 'json' },
  'news-sitemap.xml': { name: 'news-sitemap' },
  'yandex.xml': { name: 'yandex' },
  'dzen.xml': { name: 'dzen' },
};

/** Finds the document that decoded path segments (without the edition's prefix) name; null when there is none. Scripts have feeds only. */
export function matchDocument(segments: readonly string[], edition: Edition): DocumentName | null {
  const [first = '', second = '', third = ''] = segments;
  if (segments.length === 1) {
    const found = own(ofEdition, first) ?? (edition === 'kk' ? own(global, first) : null);
    return isScript(edition) && found?.name !== 'feed' ? null : found;
  }
  if (segments.length === 2 && first === 'sitemap' && edition === 'kk') return matchPart(second);
  const scope = scopes.find((known) => known === first);
  const format = third === 'feed.xml' ? 'rss' : third === 'feed.json' ? 'json' : null;
  if (segments.length !== 3 || scope === undefined || format === null) return null;
  return { name: 'feed', scope: { of: scope, slug: second.normalize('NFC') }, format };
}

function matchPart(file: string): DocumentName | null {
  const match = /^(pages|tags|authors|undated|(?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?:-p([1-9]\d{0,3}))?\.xml$/.exec(file);
  const [, of, number = '1'] = match ?? [];
  if (of === undefined || file.endsWith('-p1.xml')) return null;
  return { name: 'sitemap-part', part: { of, number: Number(number) } };
}

function own(table: Readonly<Record<string, DocumentName>>, key: string): DocumentName | null {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? null;
}
