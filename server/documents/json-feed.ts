import type { FeedArticle } from '#domain/feeds/types';
import { articlePath, authorPath } from '#lib/paths';
import { articleHtml } from './body-html.ts';
import type { DocumentIn } from './document-site.ts';
import { feedCategories } from './feed-label.ts';
import { feedPicture } from './feed-picture.ts';
import type { Feed } from './read-feed.ts';
import { stableAddress } from './rss-feed.ts';

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export async function jsonFeed(feed: Feed, selfPath: string, site: DocumentIn): Promise<string> {
  const items = await Promise.all(feed.articles.map((article) => item(article, site)));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: site.origin + feed.homePath,
    feed_url: site.origin + selfPath,
    description: feed.description,
    icon: `${site.origin}/icons/icon-512.png`,
    language: site.face.edition,
    ...(feed.hub !== null && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items,
  });
}

async function item(article: FeedArticle, { origin, words, face }: DocumentIn): Promise<object> {
  const { lang, storyId, slug, title, lead, hero, publishedAt, updatedAt, credits } = article;
  const picture = hero && feedPicture(hero, origin);
  return {
    id: stableAddress(article, origin, face),
    url: origin + face.to(articlePath(lang, storyId, slug)),
    title: face.say(title),
    content_html: await face.html(articleHtml(article, origin, words[lang])),
    ...(lead !== null && { summary: face.say(lead) }),
    ...(picture && { image: picture.url }),
    ...(publishedAt && { date_published: publishedAt.toISOString() }),
    ...(updatedAt && { date_modified: updatedAt.toISOString() }),
    authors: credits
      .filter((credit) => credit.role === 'author')
      .map((credit) => ({ name: face.say(credit.name), url: origin + face.to(authorPath(lang, credit.slug)) })),
    tags: feedCategories(article, words[lang]).map(face.say),
    language: face.edition,
  };
}
