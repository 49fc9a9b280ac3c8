import { listedScripts } from '#domain/settings/rules';
import { type Edition, inScript, langOfEdition, type Script } from '#lib/editions';
import type { Lang } from '#lib/lang';
import type { XmlElement } from '#lib/xml';
import type { DocumentSite } from './document-site.ts';

/** The name spaces of a `urlset` whose entries name their other editions and pictures. */
export const urlsetSpaces = {
  '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  '@xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** Paths of one page in the editions search engines are told of. */
export type EditionPaths = Partial<Record<Edition, string>>;

/** `changedAt`: a page of one language does not change with that of the other. */
export type Entry = {
  paths: Partial<Record<Lang, string>>;
  changedAt: Partial<Record<Lang, Date | null>>;
  imageUrls?: string[];
};

/** The entries of a page, one in each of its editions, each with links to all of them: https://www.sitemaps.org/protocol.html */
export function urlEntries(entry: Entry, { origin, settings }: DocumentSite, langs: readonly Lang[]): XmlElement[] {
  const { changedAt, imageUrls = [] } = entry;
  const paths = inEditions(entry.paths, listedScripts(settings.scripts));
  const links = alternates(paths, origin);
  const named = Object.entries(paths).map(([edition, path]) => ({ lang: langOfEdition(edition as Edition), path }));
  const written = named.filter(({ lang }) => langs.includes(lang));
  return written.map(({ lang, path }) => {
    const lastmod = changedAt[lang]?.toISOString();
    return {
      loc: origin + path,
      ...(lastmod && { lastmod }),
      'xhtml:link': links,
      ...(imageUrls.length > 0 && { 'image:image': imageUrls.map((url) => ({ 'image:loc': url })) }),
    };
  });
}

/** What is in Kazakh is in each script too. */
function inEditions({ kk, ru }: Entry['paths'], scripts: readonly Script[]): EditionPaths {
  return {
    ...(kk && { kk, ...Object.fromEntries(scripts.map((script) => [script, inScript(script, kk)])) }),
    ...(ru && { ru }),
  };
}

/** As the pages themselves name them: the Kazakh one for everybody else, nothing where there is only one. */
function alternates(paths: EditionPaths, origin: string): XmlElement[] {
  if (!paths.kk || Object.keys(paths).length === 1) return [];
  return Object.entries({ ...paths, 'x-default': paths.kk }).map(([hreflang, path]) => ({
    '@rel': 'alternate',
    '@hreflang': hreflang,
    '@href': origin + path,
  }));
}
