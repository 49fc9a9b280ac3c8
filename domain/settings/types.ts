import type { Localized } from '#lib/lang';

export type Social = 'telegram' | 'instagram' | 'youtube' | 'vk' | 'facebook' | 'whatsapp' | 'tiktok';

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
