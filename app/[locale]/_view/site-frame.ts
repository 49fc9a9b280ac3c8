import { getTranslations } from 'next-intl/server';
import type { AlternateEdition, NamedLink, SiteFrame } from '#components/reader/view-models.ts';
import { listPageTitles } from '#domain/pages/queries';
import { shownScripts } from '#domain/settings/rules';
import type { ScriptSettings, Site, SiteSettings, Social } from '#domain/settings/types';
import { inScript, isScript, type Script } from '#lib/editions';
import { type Lang, otherLang } from '#lib/lang';
import {
  archivePath,
  contactPath,
  feedPath,
  homePath,
  popularPath,
  rubricPath,
  searchPath,
  staticPagePath,
  withLang,
} from '#lib/paths';
import { createScriptWriter } from '#lib/text/scripts/script-writer';
import { rubricsOnce, settingsOnce } from './once.ts';
import { readerEdition } from './reader-edition.ts';

export type FrameSite = { settings: Site; frame: SiteFrame };

type Place = {
  lang: Lang;
  /** Path without language prefix. */
  path: string;
  /** The same with its query, where the page has one. */
  address?: string;
  section?: string | null;
  /** Where the other language's switch leads when it is not simply the same path. */
  alternate?: AlternateEdition;
  /** False for a text that readers cannot open yet. */
  hasScripts?: boolean;
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
export async function siteFrame(place: Place): Promise<FrameSite> {
  const { lang, path, section = null } = place;
  const settings = await settingsOnce();
  const rubrics = await rubricsOnce();
  const pages = await listPageTitles(lang);
  const frame: SiteFrame = {
    lang,
    edition: readerEdition(),
    path: withLang(lang, path),
    section,
    homeHref: homePath(lang),
    name: settings.name[lang],
    tagline: settings.tagline[lang],
    motto: settings.motto[lang] || null,
    rubrics: rubrics.map((rubric) => ({ name: rubric.name[lang], href: rubricPath(lang, rubric.slug) })),
    alternates: [...(await otherScripts(place, settings.scripts)), otherLanguage(place)],
    searchHref: searchPath(lang),
    contactHref: contactPath(lang),
    popularHref: popularPath(lang),
    archiveHref: archivePath(lang),
    feedHref: feedPath(homePath(lang)),
    pages: pages.map((page) => ({ name: page.title, href: staticPagePath(lang, page.slug) })),
    socials: socialLinks(settings),
    imprint: await imprintLines(settings, lang),
    mastheadFace: settings.mastheadFace,
    ageMark: settings.shownAgeMark,
  };
  return { settings, frame };
}

function otherLanguage({ lang, path, alternate }: Place): AlternateEdition {
  const other = otherLang(lang);
  return alternate ?? { edition: other, href: withLang(other, path), exact: true, rubric: null };
}

/** What the switch says on a page the other language does not have. */
export function noOtherEdition(lang: Lang): AlternateEdition {
  const other = otherLang(lang);
  return { edition: other, href: homePath(other), exact: false, rubric: null };
}

/** A Kazakh page in the scripts it is not shown in, Cyrillic first; every one is the very same page. */
async function otherScripts(place: Place, settings: ScriptSettings): Promise<AlternateEdition[]> {
  const { lang, path, address = path, hasScripts = true } = place;
  if (lang !== 'kk' || !hasScripts) return [];
  const edition = readerEdition();
  const same = { exact: true, rubric: null };
  const cyrillic: AlternateEdition[] = isScript(edition) ? [{ edition: 'kk', href: address, ...same }] : [];
  const others = shownScripts(settings).filter((script) => script !== edition);
  const name = (await getTranslations({ locale: 'kk', namespace: 'Edition' }))('name');
  return [
    ...cyrillic,
    ...others.map((script) => ({
      ...{ edition: script, href: inScript(script, address), ...same },
      name: nameInScript(name, script, settings),
    })),
  ];
}

function nameInScript(name: string, script: Script, { alphabet }: ScriptSettings): string {
  return createScriptWriter({ script, alphabet, exceptions: [] })(name);
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
