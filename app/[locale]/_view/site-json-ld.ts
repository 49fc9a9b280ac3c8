import type { SiteSettings } from '#domain/settings/types';
import type { Lang } from '#lib/lang';
import { homePath } from '#lib/paths';
import { publisher } from './article-json-ld.ts';
import { absoluteUrl } from './site-url.ts';

/** WebSite and NewsMediaOrganization for the front page. */
export function siteJsonLd(settings: SiteSettings, lang: Lang): object {
  const url = absoluteUrl(homePath(lang));
  const site = {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    url,
    name: settings.name[lang],
    inLanguage: lang,
    publisher: { '@id': `${absoluteUrl('/')}#publisher` },
  };
  return { '@context': 'https://schema.org', '@graph': [site, publisher(settings, lang)] };
}
