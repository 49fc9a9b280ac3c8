import type { NamedLink, StoryCard } from '#components/reader/view-models.ts';
import type { Lang } from '#lib/lang';
import { absoluteUrl } from '../site-url.ts';
import { graph, type Paper, paperId, paperNode, siteId } from './paper.ts';

type Page = {
  lang: Lang;
  /** Path of this page with language prefix and page number. */
  path: string;
  name: string;
};

/** The way to a page, home first: https://schema.org/BreadcrumbList */
export function breadcrumbNode(links: NamedLink[]): object {
  const itemListElement = links.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@id': absoluteUrl(href) },
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** A page that is no article. */
export function pageNode(
  type: 'AboutPage' | 'CollectionPage' | 'ContactPage' | 'ProfilePage' | 'WebPage',
  { lang, path, name }: Page,
): object {
  const url = absoluteUrl(path);
  return { '@type': type, '@id': url, url, name, inLanguage: lang, isPartOf: { '@id': siteId(lang) } };
}

type Collection = Page & { parents: NamedLink[]; cards: Pick<StoryCard, 'href'>[]; paper: Paper };

/** A list of stories: the page, the way to it and the stories in the order in which they are shown. */
export function collectionJsonLd({ parents, cards, paper, ...page }: Collection): object {
  const itemListElement = cards.map(({ href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url: absoluteUrl(href),
  }));
  return graph(
    {
      ...pageNode('CollectionPage', page),
      publisher: { '@id': paperId() },
      ...(cards.length > 0 ? { mainEntity: { '@type': 'ItemList', itemListElement } } : {}),
    },
    breadcrumbNode([...parents, { name: page.name, href: page.path }]),
    paperNode(paper),
  );
}
