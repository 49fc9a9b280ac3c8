import { isLang, type Lang } from './lang.ts';

/** A script besides Cyrillic in which the Kazakh paper is shown; never a language an article is stored in. */
export type Script = 'kk-Latn' | 'kk-Arab';

/** A whole face of the site, named as in `hreflang` and `<html lang>`. */
export type Edition = Lang | Script;

/** In the order in which the switch names them. */
export const scripts = ['kk-Latn', 'kk-Arab'] as const satisfies readonly Script[];

/** What stands before the path of every page of a script edition. */
export const scriptPrefixes: Record<Script, string> = { 'kk-Latn': '/lat', 'kk-Arab': '/tote' };

export function isScript(value: unknown): value is Script {
  return value === 'kk-Latn' || value === 'kk-Arab';
}

export function isEdition(value: unknown): value is Edition {
  return isLang(value) || isScript(value);
}

/** The language the texts of an edition are stored in. */
export function langOfEdition(edition: Edition): Lang {
  return isScript(edition) ? 'kk' : edition;
}

/** The address in a script edition of the page that has this Kazakh path. */
export function inScript(script: Script, kazakhPath: string): string {
  const prefix = scriptPrefixes[script];
  return /^\/(?:$|[?#])/.test(kazakhPath) ? prefix + kazakhPath.slice(1) : prefix + kazakhPath;
}
