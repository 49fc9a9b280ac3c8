import type { Role } from '#domain/sessions/types';
import type { Localized } from '#lib/lang';

export const socialNetworks = ['telegram', 'instagram', 'youtube', 'vk', 'facebook', 'whatsapp', 'tiktok'] as const;
export type Social = (typeof socialNetworks)[number];

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
  phone: string;
  email: string;
  /** For example `12+`. */
  ageMark: string;
  /** Addresses outside this site; null or absent for a network without one. */
  socials: Partial<Record<Social, string | null>>;
};

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
] as const satisfies readonly (keyof SiteSettings)[];

/** Who may read the paper by program: every crawler, all but those that train models, none. */
export const robotsPolicies = ['open', 'no-ai-training', 'closed'] as const;
export type RobotsPolicy = (typeof robotsPolicies)[number];

/** The roles that have to sign in with a second factor. */
export type SecuritySettings = { mandatorySecondFactor: Role[] };
