'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { numberOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { linkTexts, partTexts } from '#domain/translations/commands/link-texts';

/** Makes two articles in different languages one story, and shows where it stands. */
export async function linkTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const articleId = numberOf(form, 'articleId');
  const versions = { stays: numberOf(form, 'stays'), moves: numberOf(form, 'moves') };
  const linking = { articleId, otherId: numberOf(form, 'otherId'), versions };
  const result = await runCommand(user.lang, () => linkTexts(actor, linking, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  redirect(`/dashboard/articles/${articleId}/state`);
}

/** Gives an article that was linked its own story back. */
export async function partTextsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => partTexts(actor, numberOf(form, 'articleId'), new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return null;
}
