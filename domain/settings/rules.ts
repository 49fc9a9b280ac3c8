import { inScript, type Script, scripts } from '#lib/editions';
import { langs } from '#lib/lang';
import { type AgeMark, ageMarks, type RobotsPolicy, type ScriptSettings, type SiteSettings } from './types.ts';

const empty = { kk: '', ru: '' };

/** A newsroom nobody has named yet. */
export const unnamedSite: SiteSettings = {
  name: { kk: 'Arainfo', ru: 'Arainfo' },
  tagline: empty,
  motto: empty,
  owner: empty,
  editor: empty,
  certificate: empty,
  address: empty,
  periodicity: empty,
  printing: empty,
  funding: empty,
  phone: '',
  email: '',
  mastheadFace: 'literata',
  ageMark: '12+',
  socials: {},
};

/** The mark for older readers of two; null is none. */
export function higherAgeMark(one: AgeMark, other: AgeMark | null): AgeMark {
  return other !== null && ageMarks.indexOf(other) > ageMarks.indexOf(one) ? other : one;
}

/** What nobody chose yet. */
export const usualScripts: ScriptSettings = { presence: 'listed', alphabet: '2021' };

/** The script editions readers are led to. */
export function shownScripts({ presence }: ScriptSettings): readonly Script[] {
  return presence === 'off' ? [] : scripts;
}

/** The script editions search engines are told of, by `hreflang` and in maps. */
export function listedScripts({ presence }: ScriptSettings): readonly Script[] {
  return presence === 'listed' ? scripts : [];
}

/** The tag of every page: masthead, navigation and imprint are on each. */
export const settingsTag = 'site';

/** Programs that read the web to train language models; their makers publish these names. */
const trainers = [
  ...[
    'AI2Bot',
    'Amazonbot',
    'anthropic-ai',
    'Applebot-Extended',
    'Bytespider',
    'CCBot',
    'ClaudeBot',
    'cohere-training-data-crawler',
  ],
  ...[
    'Diffbot',
    'FacebookBot',
    'Google-Extended',
    'GPTBot',
    'ImagesiftBot',
    'Meta-ExternalAgent',
    'omgili',
    'PanguBot',
    'Timpibot',
  ],
];

const readerRules = [
  ...['User-agent: *', 'Disallow: /dashboard/', 'Disallow: /search', 'Disallow: /ru/search'],
  ...scripts.map((script) => `Disallow: ${inScript(script, '/search')}`),
];

const maps = ['/sitemap.xml', '/news-sitemap.xml', '/ru/news-sitemap.xml'];

/** What `/robots.txt` answers; `origin` is the site's address without a slash at its end. */
export function robotsText(policy: RobotsPolicy, origin: string): string {
  if (policy === 'closed') return 'User-agent: *\nDisallow: /\n';
  const refused = policy === 'open' ? [] : [...trainers.map((name) => `User-agent: ${name}`), 'Disallow: /', ''];
  const named = maps.map((path) => `Sitemap: ${origin}${path}`);
  return `${[...refused, ...readerRules, '', ...named].join('\n')}\n`;
}

/** The names of the settings that differ, for the journal. */
export function changedKeys(before: SiteSettings, after: SiteSettings): string[] {
  const keys = Object.keys(after) as (keyof SiteSettings)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** The public name of the paper's Telegram channel as Instant View wants it (`@arainfo`), or null. */
export function telegramChannel({ socials }: Pick<SiteSettings, 'socials'>): string | null {
  const name = /^https:\/\/(?:t|telegram)\.me\/(?:s\/)?(\w{4,32})\/?$/.exec(socials.telegram ?? '')?.[1];
  return name === undefined ? null : `@${name}`;
}

const manifestIcons = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** What `/manifest.webmanifest` answers (https://www.w3.org/TR/appmanifest/): the paper as a program on a phone, Kazakh first. */
export function manifestText({ name, tagline }: Pick<SiteSettings, 'name' | 'tagline'>): string {
  return JSON.stringify({
    ...{ id: '/', start_url: '/', scope: '/', display: 'minimal-ui', lang: 'kk', dir: 'ltr' },
    ...{ name: tagline.kk === '' ? name.kk : `${name.kk} – ${tagline.kk}`, short_name: name.kk },
    ...(tagline.kk === '' ? {} : { description: tagline.kk }),
    ...{ background_color: '#fbf8f2', theme_color: '#fbf8f2', categories: ['news'], icons: manifestIcons },
  });
}

const asked = ['owner', 'editor', 'certificate', 'address'] as const;

/**
 * What an online publication has to say on its pages and does not yet, by field: owner, editor, certificate and address in each
 * language, and a way to reach it (law on mass media, 19 June 2024 № 93-VIII).
 */
export function unsaidByLaw(settings: SiteSettings): string[] {
  const unsaid = asked.flatMap((name) =>
    langs.filter((lang) => settings[name][lang] === '').map((lang) => `${name}.${lang}`),
  );
  return settings.phone === '' && settings.email === '' ? [...unsaid, 'email'] : unsaid;
}
