'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addPlace } from '#domain/places/commands/add-place';
import { changePlace } from '#domain/places/commands/change-place';
import { orderPlaces } from '#domain/places/commands/order-places';
import { removePlace } from '#domain/places/commands/remove-place';
import { parsePlace } from '#domain/places/input';
import { listPlaces } from '#domain/places/queries';
import { parseOrder } from '#lib/input';
import { movedOneStep } from '#lib/moved-one-step';

const page = '/dashboard/places';
const namespace = 'Places';

const readPlace = (form: FormData) => parsePlace({ name: localizedOf(form, 'name'), slug: textOf(form, 'slug') });

export async function addPlaceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = readPlace(form);
    await addPlace(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { name: input.name[user.lang] });
  });
}

export async function changePlaceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await changePlace(actor, numberOf(form, 'id'), readPlace(form), new Date());
    revalidatePath(page);
    return deskWords(user.lang, 'Catalogue')('saved');
  });
}

/** Moves one place; what somebody else moved meanwhile shows when the page comes back. */
export async function movePlaceAction(form: FormData): Promise<void> {
  const { actor, user } = await requireActor();
  const ids = (await listPlaces()).map(({ id }) => id);
  const direction = textOf(form, 'direction') === 'up' ? 'up' : 'down';
  const order = movedOneStep(ids, numberOf(form, 'id'), direction);
  await runForm({ lang: user.lang, namespace }, async () => {
    await orderPlaces(actor, order, new Date());
    return '';
  });
  revalidatePath(page);
}

/** Keeps a whole order as it was put by dragging or with the keyboard. */
export async function orderPlacesAction(ids: number[]): Promise<{ ok: boolean; message: string }> {
  const { actor, user } = await requireActor();
  const done = await runForm({ lang: user.lang, namespace }, async () => {
    await orderPlaces(actor, parseOrder(ids), new Date());
    return '';
  });
  revalidatePath(page);
  return done ?? { ok: true, message: '' };
}

export async function removePlaceAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removePlace(actor, numberOf(form, 'id'), new Date());
    redirect(page);
  });
}
