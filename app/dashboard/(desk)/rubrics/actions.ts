'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addRubric } from '#domain/rubrics/commands/add-rubric';
import { changeRubric } from '#domain/rubrics/commands/change-rubric';
import { orderRubrics } from '#domain/rubrics/commands/order-rubrics';
import { removeRubric } from '#domain/rubrics/commands/remove-rubric';
import { parseRubric } from '#domain/rubrics/input';
import { listRubrics } from '#domain/rubrics/queries';
import { parseOrder } from '#lib/input';
import { movedOneStep } from '#lib/moved-one-step';

const page = '/dashboard/rubrics';
const namespace = 'Rubrics';

const readRubric = (form: FormData) =>
  parseRubric({
    ...{ name: localizedOf(form, 'name'), slug: textOf(form, 'slug') },
    isOpinion: form.get('isOpinion') === 'yes',
  });

export async function addRubricAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = readRubric(form);
    await addRubric(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { name: input.name[user.lang] });
  });
}

export async function changeRubricAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await changeRubric(actor, numberOf(form, 'id'), readRubric(form), new Date());
    revalidatePath(page);
    return deskWords(user.lang, 'Catalogue')('saved');
  });
}

/** Moves one place; what somebody else moved meanwhile shows when the page comes back. */
export async function moveRubricAction(form: FormData): Promise<void> {
  const { actor, user } = await requireActor();
  const ids = (await listRubrics()).map(({ id }) => id);
  const direction = textOf(form, 'direction') === 'up' ? 'up' : 'down';
  const order = movedOneStep(ids, numberOf(form, 'id'), direction);
  await runForm({ lang: user.lang, namespace }, async () => {
    await orderRubrics(actor, order, new Date());
    return '';
  });
  revalidatePath(page);
}

/** Keeps a whole order as it was put by dragging or with the keyboard. */
export async function orderRubricsAction(ids: number[]): Promise<{ ok: boolean; message: string }> {
  const { actor, user } = await requireActor();
  const done = await runForm({ lang: user.lang, namespace }, async () => {
    await orderRubrics(actor, parseOrder(ids), new Date());
    return '';
  });
  revalidatePath(page);
  return done ?? { ok: true, message: '' };
}

export async function removeRubricAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeRubric(actor, numberOf(form, 'id'), new Date());
    redirect(page);
  });
}
