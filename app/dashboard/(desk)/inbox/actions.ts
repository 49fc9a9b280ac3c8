'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { getArticleState } from '#domain/articles/queries';
import { draftFromLetter } from '#domain/inbox/commands/draft-from-letter';
import { assignLetter, noteOnLetter, setLetterStatus } from '#domain/inbox/commands/work-on-letter';
import { parseNote, parseStatus } from '#domain/inbox/input';
import { getLetter } from '#domain/inbox/queries';

const page = '/dashboard/inbox';
const namespace = 'Inbox';

export async function setStatusAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const status = parseStatus({ status: textOf(form, 'status') });
    await setLetterStatus(actor, numberOf(form, 'id'), status, new Date());
    revalidatePath(page, 'layout');
    return deskWords(user.lang, namespace)('letter.changed');
  });
}

export async function assignAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await assignLetter(actor, numberOf(form, 'id'), numberOf(form, 'user') || null, new Date());
    revalidatePath(page, 'layout');
    return deskWords(user.lang, namespace)('letter.assigned');
  });
}

export async function noteAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await noteOnLetter(actor, numberOf(form, 'id'), parseNote({ text: textOf(form, 'text') }), new Date());
    revalidatePath(page, 'layout');
    return deskWords(user.lang, namespace)('notes.added');
  });
}

/** Ends in the new draft. */
export async function draftAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const id = numberOf(form, 'id');
    const storyId = await draftFromLetter(actor, id, new Date());
    const letter = await getLetter(actor, id);
    const article = letter && (await getArticleState(storyId, letter.lang));
    redirect(article ? `/dashboard/articles/${article.id}` : `${page}/${id}`);
  });
}
