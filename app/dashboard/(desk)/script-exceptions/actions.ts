'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { removeScriptException } from '#domain/script-exceptions/commands/remove-script-exception';
import { saveScriptException } from '#domain/script-exceptions/commands/save-script-exception';
import { parseScriptException } from '#domain/script-exceptions/input';

const page = '/dashboard/script-exceptions';
const namespace = 'ScriptExceptions';

export async function saveScriptExceptionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const given = { word: textOf(form, 'word'), latin: textOf(form, 'latin'), arabic: textOf(form, 'arabic') };
    const input = parseScriptException(given);
    await saveScriptException(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('saved', { word: input.word });
  });
}

export async function removeScriptExceptionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeScriptException(actor, numberOf(form, 'id'), new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('remove.done');
  });
}
