import { deskMessages } from '#i18n/desk-messages';
import type { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { deskWords } from './desk-words.ts';

/** Why something was refused, in a sentence that names a faulty field as the desk does, never by its key. */
export function sayRefusal(lang: Lang, { code, details }: Pick<DomainError, 'code' | 'details'>): string {
  if (code !== 'input-invalid') return deskWords(lang, 'Refusals')(code, details);
  const field = labelOf(lang, String(details.field ?? ''));
  const { fault } = details;
  if (field === null || typeof fault !== 'string')
    return deskWords(lang, 'Refusals')(code, { field: field ?? 'unknown' });
  return deskWords(lang, 'Faults')(fault, { field });
}

/** Of a path like `fields.sourceUrl` or `parts.credits.0.role` the innermost part that has a label; null where none has. */
function labelOf(lang: Lang, path: string): string | null {
  const labels = deskMessages(lang).InputFields;
  if (typeof labels !== 'object') return null;
  for (const part of path.split('.').reverse()) {
    const label = Object.hasOwn(labels, part) ? labels[part] : null;
    if (typeof label === 'string') return label;
  }
  return null;
}
