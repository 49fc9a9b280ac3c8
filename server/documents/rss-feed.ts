import type { FeedArticle } from '#domain/feeds/types';
import { articlePath, withLang } from '#lib/paths';
import { type XmlElement, xmlDocument } from '#lib/xml';
import { articleHtml } from './body-html.ts';
import type { DocumentFace } from './document-face.ts';
import type { DocumentIn } from './document-site.ts';
import { feedCategories } from './feed-label.ts';
import { feedPicture } from './feed-picture.ts';
import { newestChange, rssTime } from './feed-times.ts';
import type { Feed } from './read-feed.ts';

/** RSS 2.0 with full text: https://www.rssboard.org/rss-specification; pictures as Media RSS, https://www.rssboard.org/media-rss. */
export async function rssFeed(feed: Feed, selfPath: string, site: DocumentIn): Promise<string> {
  const items = await Promise.all(feed.articles.map((article) => item(article, site)));
  const changed = newestChange(feed.articles);
  return xmlDocument({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: site.origin + feed.homePath,
        description: feed.description,
        language: site.face.edition,
        ...(changed && { lastBuildDate: rssTime(changed) }),
        'atom:link': [
          { '@href': site.origin + selfPath, '@rel': 'self', '@type': 'application/rss+xml' },
          ...(feed.hub === null ? [] : [{ '@href': feed.hub, '@rel': 'hub' }]),
        ],
        image: { url: `${site.origin}/icons/icon-512.png`, title: feed.title, link: site.origin + feed.homePath },
        item: items,
      },
    },
  });
}

/** The address of an article that a new headline does not change. */
export function stableAddress(
  { lang, storyId }: Pick<FeedArticle, 'lang' | 'storyId'>,
  origin: string,
  face: DocumentFace,
): string {
  return origin + face.to(withLang(lang, `/${storyId}`));
}

async function item(article: FeedArticle, { origin, words, face }: DocumentIn): Promise<XmlElement> {
  const { lang, storyId, slug, title, lead, publishedAt, updatedAt, credits } = article;
  return {
    title: face.say(title),
    link: origin + face.to(articlePath(lang, storyId, slug)),
    guid: { '@isPermaLink': 'false', '#text': stableAddress(article, origin, face) },
    ...(publishedAt && { pubDate: rssTime(publishedAt) }),
    ...(updatedAt && { 'atom:updated': updatedAt.toISOString() }),
    'dc:creator': credits.filter((credit) => credit.role === 'author').map((credit) => face.say(credit.name)),
    category: feedCategories(article, words[lang]).map(face.say),
    ...(lead !== null && { description: face.say(lead) }),
    'content:encoded': await face.html(articleHtml(article, origin, words[lang])),
    ...mediaContent(article, origin, face),
  };
}

function mediaContent({ hero, photoCredit }: FeedArticle, origin: string, face: DocumentFace): XmlElement {
  const picture = hero && feedPicture(hero, origin);
  if (!picture) return {};
  const credit = photoCredit ?? picture.credit;
  return {
    'media:content': {
      '@url': picture.url,
      '@medium': 'image',
      '@type': 'image/jpeg',
      '@width': picture.width,
      '@height': picture.height,
      ...(picture.caption !== '' && { 'media:description': { '@type': 'plain', '#text': face.say(picture.caption) } }),
      ...(credit !== '' && {
        'media:credit': { '@role': 'photographer', '@scheme': 'urn:ebu', '#text': face.say(credit) },
      }),
    },
  };
}
