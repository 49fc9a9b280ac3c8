'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addRedirect } from '#domain/redirects/commands/add-redirect';
import { removeRedirect } from '#domain/redirects/commands/remove-redirect';
import { parseRedirect } from '#domain/redirects/input';

const page = '/dashboard/redirects';
const namespace = 'Redirects';

export async function addRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseRedirect({ fromPath: textOf(form, 'fromPath'), toPath: textOf(form, 'toPath') });
    await addRedirect(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { path: input.fromPath });
  });
}

export async function removeRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeRedirect(actor, numberOf(form, 'id'), new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('remove.done');
  });
}
