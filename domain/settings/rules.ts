import type { SiteSettings } from './types.ts';

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
