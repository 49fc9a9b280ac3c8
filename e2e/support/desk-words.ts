import { deskMessages } from '../../i18n/desk-messages.ts';
import type { Lang } from '../../lib/lang.ts';

/** A word of the desk by its whole key: `deskWord('ru', 'Access.login.submit')`. */
export function deskWord(lang: Lang, key: string, values: Record<string, string | number> = {}): string {
  const found = key.split('.').reduce<unknown>((value, part) => Reflect.get(Object(value), part), deskMessages(lang));
  if (typeof found !== 'string') throw new Error(`The desk has no word ${key} in ${lang}.`);
  return found.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
