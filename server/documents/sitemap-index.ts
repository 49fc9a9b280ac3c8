import { everything, tagOfList } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { countMapLists, listMapMonths } from '#domain/sitemaps/queries';
import { filesOf, mapListsTag } from '#domain/sitemaps/rules';
import type { MapMonth } from '#domain/sitemaps/types';
import { type XmlElement, xmlDocument } from '#lib/xml';
import type { DocumentSite } from './document-site.ts';

/** The index of the site's map: the newest parts first, the pages that are lists, the articles month by month. */
export async function sitemapIndex({ origin }: DocumentSite): Promise<{ text: string; tags: string[] }> {
  const months = await listMapMonths();
  const newest = months.reduce<Date | null>((last, { changedAt }) => later(last, changedAt), null);
  const lists = [
    ...files('pages', 1, newest, origin),
    ...files('tags', filesOf(await countMapLists('tags')), newest, origin),
    ...files('authors', filesOf(await countMapLists('authors')), newest, origin),
  ];
  const parts = months
    .toReversed()
    .flatMap(({ of, count, changedAt }: MapMonth) => files(of, filesOf(count), changedAt, origin));
  const text = xmlDocument({
    sitemapindex: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', sitemap: [...lists, ...parts] },
  });
  return { text, tags: [tagOfList(everything, 'kk'), tagOfList(everything, 'ru'), mapListsTag, settingsTag] };
}

/** The address of a file of a part as the grammar of routes reads it. */
export function mapPath(of: string, number: number): string {
  return `/sitemap/${of}${number === 1 ? '' : `-p${number}`}.xml`;
}

function files(of: string, count: number, changedAt: Date | null, origin: string): XmlElement[] {
  return Array.from({ length: count }, (_, index) => ({
    loc: origin + mapPath(of, index + 1),
    ...(changedAt && { lastmod: changedAt.toISOString() }),
  }));
}

function later(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
