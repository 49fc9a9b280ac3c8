'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { lookOverContent } from '#domain/health/commands/look-over-content';

export async function lookOverAction(_: FormState, _form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace: 'Health' }, async () => {
    await lookOverContent(actor, process.env.SITE_URL ?? '', new Date());
    revalidatePath('/dashboard/health');
    return deskWords(user.lang, 'Health')('checkedNow');
  });
}
