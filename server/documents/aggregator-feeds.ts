import { bodyMediaIds, bodyText } from '#domain/body/rules';
import { listFeedArticles } from '#domain/feeds/queries';
import { aggregatorDays, aggregatorLength } from '#domain/feeds/rules';
import type { FeedArticle } from '#domain/feeds/types';
import { listStoryIds } from '#domain/listings/queries';
import { everything, tagOfList } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { mayGoToAggregators } from '#domain/stories/rules';
import { articlePath, homePath } from '#lib/paths';
import { type XmlElement, xmlDocument } from '#lib/xml';
import { articleHtml } from './body-html.ts';
import type { DocumentIn } from './document-site.ts';
import { feedPicture } from './feed-picture.ts';
import { rssTime } from './feed-times.ts';
import { storyTags } from './read-feed.ts';
import { stableAddress } from './rss-feed.ts';

type AggregatorFeed = { text: string; tags: string[] };

const dayMs = 86_400_000;
/** The largest file Yandex takes; the newest that fit are told of. */
const maxBytes = 10_000_000;
const headBytes = 10_000;

/** News with their whole text as Yandex reads it: https://yandex.com/support/webmaster/en/search-appearance/fresh-content */
export async function yandexFeed(site: DocumentIn): Promise<AggregatorFeed> {
  return aggregatorFeed(site, { '@xmlns:yandex': 'http://news.yandex.ru' }, (article) => ({
    ...itemHead(article, site),
    'yandex:genre': genre(article),
    'yandex:full-text': [article.lead ?? '', bodyText(article.body)].filter((part) => part !== '').join('\n\n'),
  }));
}

/** The same for Dzen: https://dzen.ru/help/ru/website/rss-modify.html */
export async function dzenFeed(site: DocumentIn): Promise<AggregatorFeed> {
  const spaces = { '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/' };
  return aggregatorFeed(site, spaces, (article) => ({
    ...itemHead(article, site),
    guid: { '@isPermaLink': 'false', '#text': stableAddress(article, site.origin, site.face) },
    'media:rating': { '@scheme': 'urn:simple', '#text': rating(article, site) },
    'content:encoded': articleHtml(article, site.origin, site.words[article.lang]),
  }));
}

type WriteItem = (article: FeedArticle) => XmlElement;

async function aggregatorFeed(site: DocumentIn, spaces: XmlElement, write: WriteItem): Promise<AggregatorFeed> {
  const { lang, origin, settings, now } = site;
  const ids = await listStoryIds(everything, lang, { limit: aggregatorLength });
  const oldest = now.getTime() - aggregatorDays * dayMs;
  const articles = (await listFeedArticles(ids, lang)).filter(
    (article) => mayGoToAggregators(article) && article.publishedAt !== null && article.publishedAt.getTime() >= oldest,
  );
  const channel = {
    title: settings.name[lang],
    link: origin + homePath(lang),
    description: settings.tagline[lang] || settings.name[lang],
    language: lang,
    item: thatFit(articles.map(write)),
  };
  const text = xmlDocument({
    rss: { '@version': '2.0', '@xmlns:media': 'http://search.yahoo.com/mrss/', ...spaces, channel },
  });
  return { text, tags: [tagOfList(everything, lang), settingsTag, ...storyTags(articles)] };
}

function itemHead(article: FeedArticle, { origin }: DocumentIn): XmlElement {
  const { lang, storyId, slug, title, lead, rubric, credits, publishedAt } = article;
  const names = credits.filter((credit) => credit.role === 'author').map((credit) => credit.name);
  const pictures = pictureAddresses(article, origin);
  return {
    title,
    link: origin + articlePath(lang, storyId, slug),
    ...(lead !== null && { description: lead }),
    ...(names.length > 0 && { author: names.join(', ') }),
    ...(rubric && { category: rubric.name }),
    ...(pictures.length > 0 && {
      enclosure: pictures.map((url) => ({ '@url': url, '@type': 'image/jpeg', '@length': 0 })),
    }),
    ...(publishedAt && { pubDate: rssTime(publishedAt) }),
  };
}

/** All pictures an article shows, the hero first, each once. */
function pictureAddresses({ hero, body, media }: FeedArticle, origin: string): string[] {
  const shown = [hero, ...bodyMediaIds(body).map((id) => media.get(id))];
  return [...new Set(shown.flatMap((picture) => (picture && feedPicture(picture, origin)?.url) ?? []))];
}

/** A story without a mark of its own is for the same readers as the site. */
function rating({ ageMark }: FeedArticle, { settings }: DocumentIn): string {
  return (ageMark ?? settings.ageMark) === '18+' ? 'adult' : 'nonadult';
}

function genre({ format }: FeedArticle): string {
  if (format === 'news') return 'message';
  return format === 'interview' ? 'interview' : 'article';
}

function thatFit(items: XmlElement[]): XmlElement[] {
  let bytes = headBytes;
  return items.filter((item) => {
    bytes += Buffer.byteLength(xmlDocument({ item }));
    return bytes <= maxBytes;
  });
}
