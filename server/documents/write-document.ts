import { scriptsTag } from '#domain/script-exceptions/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { isScript, type Script } from '#lib/editions';
import type { Localized } from '#lib/lang';
import type { WriteDocument } from '../press/press.ts';
import type { WrittenDocument } from '../press/print-document.ts';
import type { FeedFormat, FeedScope } from '../routes/document-grammar.ts';
import type { DocumentRoute } from '../routes/route.ts';
import { createFaceReader } from '../scripts/read-face.ts';
import { dzenFeed, yandexFeed } from './aggregator-feeds.ts';
import { plainFace, scriptFace } from './document-face.ts';
import type { DocumentIn } from './document-site.ts';
import type { DocumentWords } from './document-words.ts';
import { jsonFeed } from './json-feed.ts';
import { movedFeed } from './moved-feed.ts';
import { newsSitemap } from './news-sitemap.ts';
import { opml } from './opml.ts';
import { readFeed } from './read-feed.ts';
import { rssFeed } from './rss-feed.ts';
import { sitemapIndex } from './sitemap-index.ts';
import { sitemapPart } from './sitemap-part.ts';

type Options = { origin: string; words: Localized<DocumentWords>; now: () => number };
type Start = Omit<DocumentIn, 'face'>;

const types = {
  xml: 'application/xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
};

/** What only time takes out of these: news are news for two days. */
const newsSeconds = 600;

/** Writes the feeds and maps of the paper whose origin (`https://arainfo.kz`) is given. */
export function createDocumentWriter({ origin, words, now }: Options): WriteDocument {
  const readFace = createFaceReader(origin);
  const readScript = async (script: Script) => {
    const face = await readFace(script);
    return face && scriptFace(face);
  };
  return async (route) => {
    const start = { origin, words, settings: await getSiteSettings(), now: new Date(now()), lang: route.lang };
    const face = route.script === null ? plainFace(route.lang) : await readScript(route.script);
    const written = face && (await write(route, { ...start, face }));
    return written ?? missing(start);
  };
}

type Written = Omit<WrittenDocument, 'status'> & Partial<Pick<WrittenDocument, 'status'>>;

async function write(route: DocumentRoute, site: DocumentIn): Promise<WrittenDocument | null> {
  const written = await writeNamed(route, site);
  return written && { status: 200, ...written };
}

async function writeNamed({ document, key }: DocumentRoute, site: DocumentIn): Promise<Written | null> {
  switch (document.name) {
    case 'feed':
      return writeFeed(document, key, site);
    case 'yandex':
      return { ...(await yandexFeed(site)), contentType: types.rss, ttlSeconds: newsSeconds };
    case 'dzen':
      return { ...(await dzenFeed(site)), contentType: types.rss, ttlSeconds: newsSeconds };
    case 'news-sitemap':
      return { ...(await newsSitemap(site)), contentType: types.xml, ttlSeconds: newsSeconds };
    case 'sitemap':
      return { ...(await sitemapIndex(site)), contentType: types.xml };
    case 'opml':
      return { ...(await opml(site)), contentType: types.opml };
    case 'sitemap-part': {
      const part = await sitemapPart(document.part, site);
      return part && { ...part, contentType: types.xml };
    }
  }
}

type FeedDocument = { scope: FeedScope; format: FeedFormat };

async function writeFeed({ scope, format }: FeedDocument, key: string, site: DocumentIn): Promise<Written | null> {
  const feed = await readFeed(scope, site);
  if (!feed) return ledOn(scope.of === 'site' ? null : await movedFeed(scope, format, site));
  const text = await (format === 'rss' ? rssFeed(feed, key, site) : jsonFeed(feed, key, site));
  const link = feed.hub === null ? {} : { link: `<${feed.hub}>; rel="hub", <${site.origin}${key}>; rel="self"` };
  const tags = isScript(site.face.edition) ? [...feed.tags, scriptsTag] : feed.tags;
  return { text, contentType: types[format], tags, ...link };
}

function ledOn(location: string | null): Written | null {
  return location === null ? null : { status: 301, location, text: '', contentType: types.xml, tags: [] };
}

function missing({ words, lang }: Start): WrittenDocument {
  return { status: 404, text: words[lang].Missing.title, contentType: 'text/plain; charset=utf-8', tags: [] };
}
