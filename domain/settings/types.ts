import type { AgeMark } from '#db/schema/sqlite/stories';
import type { Role } from '#domain/sessions/types';
import type { Localized } from '#lib/lang';
import type { LatinAlphabet } from '#lib/text/scripts/latin-letters';

export type { AgeMark } from '#db/schema/sqlite/stories';

/** Categories of the law on protecting children from harmful information, 2 July 2018 № 169-VI, from everybody to adults. */
export const ageMarks = ['0+', '6+', '12+', '16+', '18+'] as const satisfies readonly AgeMark[];

export const socialNetworks = ['telegram', 'instagram', 'youtube', 'vk', 'facebook', 'whatsapp', 'tiktok'] as const;
export type Social = (typeof socialNetworks)[number];

/** How the name in the masthead is set: in the serif of headlines, in the sans of the interface, or in the reader's own faces. */
export const mastheadFaces = ['literata', 'onest', 'serif', 'sans'] as const;
export type MastheadFace = (typeof mastheadFaces)[number];

/** What makes this paper this paper; everything a sister paper would fill in differently. */
export type SiteSettings = {
  name: Localized;
  tagline: Localized;
  motto: Localized;
  owner: Localized;
  editor: Localized;
  /** Number, date and issuing body of the registration certificate. */
  certificate: Localized;
  address: Localized;
  periodicity: Localized;
  /** Printing house and circulation of the printed paper; empty where there is none. */
  printing: Localized;
  /** What the paper lives on. */
  funding: Localized;
  phone: string;
  email: string;
  mastheadFace: MastheadFace;
  /** For whom the site is as a whole; what is published may raise the mark that pages show. */
  ageMark: AgeMark;
  /** Addresses outside this site; null or absent for a network without one. */
  socials: Partial<Record<Social, string | null>>;
};

/** The settings as pages show them: `shownAgeMark` is the highest of the site's own mark and of what is published. */
export type ShownSettings = SiteSettings & { shownAgeMark: AgeMark };

/** The settings that are said in both languages, in the order of the form. */
export const localizedSettings = [
  'name',
  'tagline',
  'motto',
  'owner',
  'editor',
  'certificate',
  'address',
  'periodicity',
  'printing',
  'funding',
] as const satisfies readonly (keyof SiteSettings)[];

/** Who may read the paper by program: every crawler, all but those that train models, none. */
export const robotsPolicies = ['open', 'no-ai-training', 'closed'] as const;
export type RobotsPolicy = (typeof robotsPolicies)[number];

/** The roles that have to sign in with a second factor. */
export type SecuritySettings = { mandatorySecondFactor: Role[] };

/** Whether the paper is shown in Latin and töte: listed by search engines, only for readers, not at all. */
export const scriptPresences = ['listed', 'unlisted', 'off'] as const;
export type ScriptPresence = (typeof scriptPresences)[number];

export type ScriptSettings = { presence: ScriptPresence; alphabet: LatinAlphabet };

/** What a page of readers is made with. */
export type Site = ShownSettings & { scripts: ScriptSettings };
