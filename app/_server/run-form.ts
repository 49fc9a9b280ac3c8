import type { FormState } from '#components/ui/action-form.client.tsx';
import { isDomainError } from '#lib/errors';
import { followChanges } from '#lib/follow-changes';
import type { Lang } from '#lib/lang';
import { deskWords } from './desk-words.ts';
import { noteDenial } from './note-denial.ts';
import { sayRefusal } from './say-refusal.ts';

/**
 * Runs a command for a form and gives the sentence to show beside its button: what `command` returns, or why it was refused. A
 * faulty field is named by its label, `fields.<name>` of the namespace.
 */
export async function runForm(
  { lang, namespace }: { lang: Lang; namespace: string },
  command: () => Promise<string>,
): Promise<FormState> {
  try {
    const message = await command();
    await followChanges();
    return { ok: true, message };
  } catch (error) {
    if (!isDomainError(error)) {
      await followChanges();
      throw error;
    }
    await noteDenial(error);
    const { field, fault } = error.details;
    if (error.code !== 'input-invalid' || typeof fault !== 'string' || !field)
      return { ok: false, message: sayRefusal(lang, error) };
    const label = deskWords(lang, namespace)(`fields.${field}`);
    return { ok: false, message: deskWords(lang, 'Faults')(fault, { field: label }) };
  }
}
