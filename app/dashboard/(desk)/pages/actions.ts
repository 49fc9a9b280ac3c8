'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addPage } from '#domain/pages/commands/add-page';
import { parseNewPage } from '#domain/pages/input';

const namespace = 'Pages';

export async function addPageAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseNewPage({ title: localizedOf(form, 'title'), slug: textOf(form, 'slug') });
    await addPage(actor, input, new Date());
    revalidatePath('/dashboard/pages');
    return deskWords(user.lang, namespace)('added', { name: input.title[user.lang] });
  });
}
