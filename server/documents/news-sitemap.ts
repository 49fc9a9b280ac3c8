import { everything, tagOfList } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { listMapNews } from '#domain/sitemaps/queries';
import { articlePath } from '#lib/paths';
import { isoWithOffset } from '#lib/text/dates';
import { xmlDocument } from '#lib/xml';
import type { DocumentIn } from './document-site.ts';

/** The news of the last 48 hours: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export async function newsSitemap({
  lang,
  origin,
  settings,
  now,
}: DocumentIn): Promise<{ text: string; tags: string[] }> {
  const news = await listMapNews(lang, now);
  const text = xmlDocument({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: news.map(({ storyId, slug, title, publishedAt }) => ({
        loc: origin + articlePath(lang, storyId, slug),
        'news:news': {
          'news:publication': { 'news:name': settings.name[lang], 'news:language': lang },
          'news:publication_date': isoWithOffset(publishedAt),
          'news:title': title,
        },
      })),
    },
  });
  return { text, tags: [tagOfList(everything, lang), settingsTag] };
}
