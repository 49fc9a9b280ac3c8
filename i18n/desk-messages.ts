import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#lib/lang';

export type DeskMessages = { [key: string]: string | DeskMessages };

const known = new Map<Lang, DeskMessages>();

/** Every word of the desk in one language: `messages/{lang}/dashboard/saved-views.json` is the namespace `SavedViews`. */
export function deskMessages(lang: Lang): DeskMessages {
  const messages = known.get(lang) ?? readMessages(lang);
  if (process.env.NODE_ENV === 'production') known.set(lang, messages);
  return messages;
}

function readMessages(lang: Lang): DeskMessages {
  const folder = join(process.cwd(), 'messages', lang, 'dashboard');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [namespaceOf(file), JSON.parse(readFileSync(join(folder, file), 'utf8')) as DeskMessages]),
  );
}

function namespaceOf(file: string): string {
  return file
    .replace('.json', '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
