'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addAuthor } from '#domain/authors/commands/add-author';
import { changeAuthor } from '#domain/authors/commands/change-author';
import { mergeAuthors } from '#domain/authors/commands/merge-authors';
import { removeAuthor } from '#domain/authors/commands/remove-author';
import { parseAuthor } from '#domain/authors/input';

const page = '/dashboard/authors';
const namespace = 'Authors';

const readAuthor = (form: FormData) =>
  parseAuthor({
    ...{ name: localizedOf(form, 'name'), role: localizedOf(form, 'role'), bio: localizedOf(form, 'bio') },
    ...{ slug: textOf(form, 'slug'), portraitMediaId: numberOf(form, 'portraitMediaId') || null },
  });

export async function addAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = readAuthor(form);
    await addAuthor(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { name: input.name[user.lang] });
  });
}

export async function changeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await changeAuthor(actor, numberOf(form, 'id'), readAuthor(form), new Date());
    revalidatePath(page);
    return deskWords(user.lang, 'Catalogue')('saved');
  });
}

/** Ends on the author who stays. */
export async function mergeAuthorsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const merge = { fromId: numberOf(form, 'from'), intoId: numberOf(form, 'into') };
    await mergeAuthors(actor, merge, new Date());
    redirect(`${page}/${merge.intoId}?merged=${encodeURIComponent(textOf(form, 'name'))}`);
  });
}

export async function removeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeAuthor(actor, numberOf(form, 'id'), new Date());
    redirect(page);
  });
}
