import type { Lang, Localized } from '../../lib/lang.ts';
import kk from '../../messages/kk/reader.json' with { type: 'json' };
import ru from '../../messages/ru/reader.json' with { type: 'json' };

type Words = typeof kk;

/** What the reader's pages say, in both languages. */
export const words: Localized<Words> = { kk, ru };

/** Fills the `{name}` places of a message that has no plural. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** The language as a reader calls it. */
export function nameOf(lang: Lang): string {
  return words[lang].Edition.name;
}
