import { everything, tagOfList } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import { settingsTag } from '#domain/settings/rules';
import { listMapArticles } from '#domain/sitemaps/queries';
import { listPictureIds } from '#domain/sitemaps/queries/pictures';
import { mapListsTag, mapScriptsTag, tagOfMapPart } from '#domain/sitemaps/rules';
import type { MapArticle } from '#domain/sitemaps/types';
import { langs, otherLang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { type XmlElement, xmlDocument } from '#lib/xml';
import type { MapPart } from '../routes/document-grammar.ts';
import type { DocumentSite } from './document-site.ts';
import { feedPicture } from './feed-picture.ts';
import { listEntries } from './list-entries.ts';
import { type Entry, urlEntries, urlsetSpaces } from './url-entry.ts';

type WrittenPart = { text: string; tags: string[] };

/** One file of the site's map; null where there is none of this number. */
export async function sitemapPart(part: MapPart, site: DocumentSite): Promise<WrittenPart | null> {
  return ['pages', 'tags', 'authors'].includes(part.of) ? listPart(part, site) : articlePart(part, site);
}

async function listPart(part: MapPart, site: DocumentSite): Promise<WrittenPart | null> {
  const entries = await listEntries(part);
  if (entries === null) return null;
  const urls = entries.flatMap((entry) => urlEntries(entry, site, langs));
  return { text: urlset(urls), tags: [...langs.map((lang) => tagOfList(everything, lang)), mapListsTag, settingsTag] };
}

async function articlePart({ of, number }: MapPart, site: DocumentSite): Promise<WrittenPart | null> {
  const articles = await listMapArticles(of, number);
  if (articles.length === 0) return null;
  const pictureIds = await listPictureIds(articles);
  const pictures = await listMediaViews([...pictureIds.values()].flat(), 'kk');
  const urls = articles.flatMap((article) => {
    const shown = (pictureIds.get(article.id) ?? []).map((id) => pictures.get(id));
    const imageUrls = shown.flatMap((picture) => (picture && feedPicture(picture, site.origin)?.url) ?? []);
    return urlEntries({ ...articleEntry(article), imageUrls }, site, [article.lang]);
  });
  return { text: urlset(urls), tags: [tagOfMapPart(of), mapScriptsTag] };
}

function articleEntry({ storyId, lang, slug, changedAt, otherSlug }: MapArticle): Entry {
  const other = otherLang(lang);
  return {
    paths: {
      [lang]: articlePath(lang, storyId, slug),
      ...(otherSlug !== null && { [other]: articlePath(other, storyId, otherSlug) }),
    },
    changedAt: { [lang]: changedAt },
  };
}

function urlset(url: XmlElement[]): string {
  return xmlDocument({ urlset: { ...urlsetSpaces, url } });
}
