import type { AuthorCard } from '#components/reader/view-models.ts';
import type { SiteSettings } from '#domain/settings/types';
import { homePath } from '#lib/paths';
import { absoluteUrl } from '../site-url.ts';
import { breadcrumbNode, pageNode } from './page-nodes.ts';
import { graph, type Paper, paperId, paperNode } from './paper.ts';

type Shown = { author: AuthorCard; isHouse: boolean; path: string; settings: SiteSettings; paper: Paper };

/** The page of an author; the paper itself as author is an organization. */
export function authorJsonLd({ author, isHouse, path, settings, paper }: Shown): object {
  const { lang } = paper.frame;
  const page = { lang, path, name: author.name };
  return graph(
    {
      ...pageNode('ProfilePage', page),
      mainEntity: {
        ...personNode(author, { isHouse, href: path }),
        ...(author.bio ? { description: author.bio } : {}),
        ...(author.portrait ? { image: absoluteUrl(author.portrait.src) } : {}),
        ...(isHouse ? { parentOrganization: { '@id': paperId() } } : { worksFor: { '@id': paperId() } }),
      },
    },
    breadcrumbNode([
      { name: settings.name[lang], href: homePath(lang) },
      { name: author.name, href: path },
    ]),
    paperNode(paper),
  );
}

/** Who wrote something; `jobTitle` as the page says it. */
export function personNode(
  { name, role }: Pick<AuthorCard, 'name' | 'role'>,
  { isHouse, href }: { isHouse: boolean; href: string },
): object {
  const url = absoluteUrl(href);
  if (isHouse) return { '@type': 'Organization', '@id': `${url}#author`, name, url };
  return { '@type': 'Person', '@id': `${url}#author`, name, url, ...(role ? { jobTitle: role } : {}) };
}
