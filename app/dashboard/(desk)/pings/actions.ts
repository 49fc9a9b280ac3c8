'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { retryPing } from '#domain/pings/commands/retry-ping';

const namespace = 'Pings';

export async function retryPingAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await retryPing(actor, numberOf(form, 'id'), new Date());
    revalidatePath('/dashboard/pings');
    return deskWords(user.lang, namespace)('retried');
  });
}
