'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addTag } from '#domain/tags/commands/add-tag';
import { changeTag } from '#domain/tags/commands/change-tag';
import { mergeTags } from '#domain/tags/commands/merge-tags';
import { removeTag } from '#domain/tags/commands/remove-tag';
import { parseTag } from '#domain/tags/input';

const page = '/dashboard/tags';
const namespace = 'Tags';

const readTag = (form: FormData) =>
  parseTag({ name: localizedOf(form, 'name'), kind: textOf(form, 'kind'), slug: textOf(form, 'slug') });

export async function addTagAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = readTag(form);
    await addTag(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { name: input.name[user.lang] });
  });
}

export async function changeTagAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await changeTag(actor, numberOf(form, 'id'), readTag(form), new Date());
    revalidatePath(page);
    return deskWords(user.lang, 'Catalogue')('saved');
  });
}

/** Ends on the tag that stays. */
export async function mergeTagsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const merge = { fromId: numberOf(form, 'from'), intoId: numberOf(form, 'into') };
    const count = await mergeTags(actor, merge, new Date());
    redirect(`${page}/${merge.intoId}?merged=${count}&name=${encodeURIComponent(textOf(form, 'name'))}`);
  });
}

export async function removeTagAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeTag(actor, numberOf(form, 'id'), new Date());
    redirect(page);
  });
}
