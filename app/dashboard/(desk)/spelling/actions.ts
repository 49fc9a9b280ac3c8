'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addWord } from '#domain/spelling/commands/add-word';
import { removeWord } from '#domain/spelling/commands/remove-word';
import { parseWord } from '#domain/spelling/input';

const page = '/dashboard/spelling';
const namespace = 'Spelling';

export async function addWordAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseWord({ lang: textOf(form, 'lang'), word: textOf(form, 'word') });
    await addWord(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { word: input.word });
  });
}

export async function removeWordAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeWord(actor, numberOf(form, 'id'), new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('remove.done');
  });
}

/** Adds a word out of the editor; null when it is done, else why not. */
export async function addWordHereAction(lang: string, word: string): Promise<string | null> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => addWord(actor, parseWord({ lang, word }), new Date()));
  return result.ok ? null : result.message;
}
