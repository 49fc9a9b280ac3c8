import { type DeskMessages, deskMessages } from '#i18n/desk-messages';
import type { Lang } from '#lib/lang';

/** The word at `path` of the desk's words (`Inbox.statuses.new`), or null: a newer program may have written what this one has no word for. */
export function wordOf(lang: Lang, path: string): string | null {
  let at: DeskMessages | string | undefined = deskMessages(lang);
  for (const part of path.split('.')) {
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  }
  return typeof at === 'string' ? at : null;
}
