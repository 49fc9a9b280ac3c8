import { getTranslations } from 'next-intl/server';
import type { AlternateEdition, NamedLink, SiteFrame } from '#components/reader/view-models.ts';
import { listPageTitles } from '#domain/pages/queries';
import { listRubrics } from '#domain/rubrics/queries';
import { getSiteSettings } from '#domain/settings/queries';
import type { SiteSettings, Social } from '#domain/settings/types';
import { type Lang, otherLang } from '#lib/lang';
import {
  archivePath,
  contactPath,
  homePath,
  popularPath,
  rubricPath,
  searchPath,
  staticPagePath,
  withLang,
} from '#lib/paths';

export type FrameSite = { settings: SiteSettings; frame: SiteFrame };

type Place = {
  lang: Lang;
  /** Path without language prefix. */
  path: string;
  section?: string | null;
  /** Where the other language's switch leads when it is not simply the same path. */
  alternate?: AlternateEdition;
};

const networks: Record<Social, string> = {
  telegram: 'Telegram',
  instagram: 'Instagram',
  youtube: 'YouTube',
  vk: 'VK',
  facebook: 'Facebook',
  whatsapp: 'WhatsApp',
  tiktok: 'TikTok',
};

/** Everything around a page: masthead, navigation, switch of language, footer. Three queries. */
export async function siteFrame({ lang, path, section = null, alternate }: Place): Promise<FrameSite> {
  const settings = await getSiteSettings();
  const rubrics = await listRubrics();
  const pages = await listPageTitles(lang);
  const other = otherLang(lang);
  const frame: SiteFrame = {
    lang,
    path: withLang(lang, path),
    section,
    homeHref: homePath(lang),
    name: settings.name[lang],
    tagline: settings.tagline[lang],
    motto: settings.motto[lang] || null,
    rubrics: rubrics.map((rubric) => ({ name: rubric.name[lang], href: rubricPath(lang, rubric.slug) })),
    alternates: [alternate ?? { lang: other, href: withLang(other, path), exact: true, rubric: null }],
    searchHref: searchPath(lang),
    contactHref: contactPath(lang),
    popularHref: popularPath(lang),
    archiveHref: archivePath(lang),
    feedHref: null,
    pages: pages.map((page) => ({ name: page.title, href: staticPagePath(lang, page.slug) })),
    socials: socialLinks(settings),
    imprint: await imprintLines(settings, lang),
    ageMark: settings.ageMark,
  };
  return { settings, frame };
}

export function socialLinks(settings: SiteSettings): NamedLink[] {
  return Object.entries(networks).flatMap(([network, name]) => {
    const href = settings.socials[network as Social];
    return href ? [{ name, href }] : [];
  });
}

/** What the law on mass media asks every page to name; what is not set is left out. */
async function imprintLines(settings: SiteSettings, lang: Lang): Promise<string[]> {
  const t = await getTranslations({ locale: lang, namespace: 'Imprint' });
  const { certificate, owner, editor, address, phone } = settings;
  const lines = {
    certificate: certificate[lang],
    owner: owner[lang],
    editor: editor[lang],
    address: address[lang],
    phone,
  };
  return Object.entries(lines).flatMap(([name, value]) => (value === '' ? [] : [t(name, { value })]));
}
