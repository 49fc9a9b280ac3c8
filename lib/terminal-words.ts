import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Words = Record<string, string>;

const folder = join(import.meta.dirname, '..', 'messages');
const words = { kk: readWords('kk'), ru: readWords('ru') };

/** A sentence of `messages/{kk,ru}/terminal.json` in both languages, Kazakh first; `{name}` is filled from `details`. */
export function say(key: string, details: Record<string, string | number> = {}): string {
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
  return `${fill(words.kk[key] ?? key)}\n${fill(words.ru[key] ?? key)}`;
}

/** The same on one line, for lists. */
export function sayShort(key: string): string {
  return `${words.kk[key] ?? key} / ${words.ru[key] ?? key}`;
}

function readWords(lang: 'kk' | 'ru'): Words {
  return JSON.parse(readFileSync(join(folder, lang, 'terminal.json'), 'utf8')) as Words;
}
