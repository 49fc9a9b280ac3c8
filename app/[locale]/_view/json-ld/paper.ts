import type { SiteFrame } from '#components/reader/view-models.ts';
import type { SiteSettings } from '#domain/settings/types';
import type { Lang } from '#lib/lang';
import { homePath, searchPath, staticPagePath } from '#lib/paths';
import { absoluteUrl } from '../site-url.ts';

/** The paper as the frame of each page knows it. */
export type Paper = { settings: SiteSettings; frame: Pick<SiteFrame, 'lang' | 'pages'> };

/** What the paper says about how it works, and the static pages that may say it, the first that exists; none is claimed otherwise. */
const policyPages = {
  publishingPrinciples: ['rules'],
  ethicsPolicy: ['ethics', 'rules'],
  correctionsPolicy: ['corrections'],
  ownershipFundingInfo: ['imprint'],
  masthead: ['imprint'],
};

/** One page of facts: what is linked by `@id` stands in it once. */
export function graph(...nodes: object[]): object {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

export const paperId = () => `${absoluteUrl('/')}#publisher`;
export const siteId = (lang: Lang) => `${absoluteUrl(homePath(lang))}#website`;

/** The paper as search engines know it: https://schema.org/NewsMediaOrganization */
export function paperNode({ settings, frame }: Paper): object {
  const { lang, pages } = frame;
  const policies = Object.entries(policyPages).flatMap(([property, slugs]) => {
    const paths = slugs.map((slug) => staticPagePath(lang, slug));
    const path = paths.find((each) => pages.some(({ href }) => href === each));
    return path === undefined ? [] : [[property, absoluteUrl(path)] as const];
  });
  const sameAs = Object.values(settings.socials).filter((address) => address !== null);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': paperId(),
    name: settings.name[lang],
    url: absoluteUrl(homePath(lang)),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icons/icon-512.png') },
    ...Object.fromEntries(policies),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
}

/** The same with what only the pages about the paper say of it. */
export function fullPaperNode(paper: Paper): object {
  const { settings, frame } = paper;
  const [address, slogan] = [settings.address[frame.lang], settings.tagline[frame.lang]];
  return {
    ...paperNode(paper),
    ...(slogan ? { slogan } : {}),
    ...(address ? { address } : {}),
    ...(settings.phone ? { telephone: settings.phone } : {}),
    ...(settings.email ? { email: settings.email } : {}),
  };
}

/** The site of one language, with its search. */
export function siteNode({ settings, frame: { lang } }: Paper): object {
  const target = `${absoluteUrl(searchPath(lang))}?q={search_term_string}`;
  return {
    '@type': 'WebSite',
    '@id': siteId(lang),
    url: absoluteUrl(homePath(lang)),
    name: settings.name[lang],
    inLanguage: lang,
    publisher: { '@id': paperId() },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: target },
      'query-input': 'required name=search_term_string',
    },
  };
}
