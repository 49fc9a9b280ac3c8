import { everything, tagOfList } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { listMapLists } from '#domain/sitemaps/queries';
import { mapListsTag } from '#domain/sitemaps/rules';
import { type ListedNoun, listedNouns, type MapList } from '#domain/sitemaps/types';
import { type Lang, langs } from '#lib/lang';
import { authorPath, homePath, placePath, rubricPath, tagPath, withLang } from '#lib/paths';
import { type XmlElement, xmlDocument } from '#lib/xml';
import type { DocumentSite } from './document-site.ts';

const maxFeeds = 5_000;
const pathOf: Record<ListedNoun, (lang: Lang, slug: string) => string> = {
  rubrics: rubricPath,
  places: placePath,
  tags: tagPath,
  authors: authorPath,
};

/** Every feed of the site, by language and by what it is of: http://opml.org/spec2.opml */
export async function opml({ origin, settings }: DocumentSite): Promise<{ text: string; tags: string[] }> {
  const lists: [ListedNoun, MapList[]][] = [];
  for (const noun of listedNouns) lists.push([noun, await listMapLists(noun, { limit: maxFeeds, offset: 0 })]);
  const outline = langs.map((lang) => {
    const title = settings.name[lang];
    const site = feed(title, withLang(lang, '/feed.xml'), homePath(lang), origin);
    const others = lists.flatMap(([noun, all]) =>
      all
        .filter((list) => list.changedAt[lang] !== null)
        .map((list) => {
          const path = pathOf[noun](lang, list.slug);
          return feed(list.name[lang], `${path}/feed.xml`, path, origin);
        }),
    );
    return { '@text': title, '@title': title, '@language': lang, outline: [site, ...others] };
  });
  const text = xmlDocument({ opml: { '@version': '2.0', head: { title: settings.name.kk }, body: { outline } } });
  return { text, tags: [...langs.map((lang) => tagOfList(everything, lang)), mapListsTag, settingsTag] };
}

function feed(text: string, path: string, page: string, origin: string): XmlElement {
  return {
    '@type': 'rss',
    '@text': text,
    '@title': text,
    '@xmlUrl': origin + encodeURI(path),
    '@htmlUrl': origin + encodeURI(page),
  };
}
