import type { RobotsPolicy, SiteSettings } from './types.ts';

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
  phone: '',
  email: '',
  ageMark: '12+',
  socials: {},
};

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

const readerRules = ['User-agent: *', 'Disallow: /dashboard/', 'Disallow: /search', 'Disallow: /ru/search'];

/** What `/robots.txt` answers. */
export function robotsText(policy: RobotsPolicy): string {
  if (policy === 'closed') return 'User-agent: *\nDisallow: /\n';
  const refused = policy === 'open' ? [] : [...trainers.map((name) => `User-agent: ${name}`), 'Disallow: /', ''];
  return `${[...refused, ...readerRules].join('\n')}\n`;
}

/** The names of the settings that differ, for the journal. */
export function changedKeys(before: SiteSettings, after: SiteSettings): string[] {
  const keys = Object.keys(after) as (keyof SiteSettings)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
