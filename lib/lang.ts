/** The languages an article can be written in; Kazakh is the default and unprefixed in URLs. */
export type Lang = 'kk' | 'ru';

export const langs = ['kk', 'ru'] as const satisfies readonly Lang[];

/** One value per language. */
export type Localized<T = string> = { kk: T; ru: T };

export function otherLang(lang: Lang): Lang {
  return lang === 'kk' ? 'ru' : 'kk';
}

/** True for exactly the two language codes; anything else, also `KK`, is false. */
export function isLang(value: unknown): value is Lang {
  return value === 'kk' || value === 'ru';
}
