import { XMLParser } from 'fast-xml-parser';
import type { Answer } from './read-all.ts';

/** A feed as a reader of feeds sees it: where it says it is, and its entries by number and address, as paths. */
export type ReadFeed = { language: string; self: string; page: string; entries: { id: string; link: string }[] };

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
  isArray: (name) => ['item', 'outline', 'atom:link'].includes(name),
});

/** Reads RSS, or JSON Feed by the end of its path. */
export function readFeed({ path, text }: Answer, origin: string): ReadFeed {
  const local = (address: string) => address.replace(origin, '') || '/';
  if (path.endsWith('.json')) {
    const { language, feed_url, home_page_url, items } = JSON.parse(text);
    const entries = items.map((item: { id: string; url: string }) => ({ id: local(item.id), link: local(item.url) }));
    return { language, self: local(feed_url), page: local(home_page_url), entries };
  }
  const { language, link, item = [], 'atom:link': links = [] } = parser.parse(text).rss.channel;
  const self = links.find((each: Record<string, string>) => each['@rel'] === 'self');
  const entries = item.map((each: { guid?: { '#text': string }; link: string }) => ({
    id: local(each.guid?.['#text'] ?? ''),
    link: local(each.link),
  }));
  return { language, self: local(self?.['@href'] ?? ''), page: local(link), entries };
}

/** The paths of the feeds that OPML lists, and of their pages. */
export function readOpml(text: string, origin: string): { feed: string; page: string }[] {
  type Outline = { '@xmlUrl': string; '@htmlUrl': string; outline: Outline[] };
  const inEditions: Outline[] = parser.parse(text).opml.body.outline;
  const local = (address: string) => address.replace(origin, '') || '/';
  return inEditions.flatMap(({ outline }) =>
    outline.map((each) => ({ feed: local(each['@xmlUrl']), page: local(each['@htmlUrl']) })),
  );
}
