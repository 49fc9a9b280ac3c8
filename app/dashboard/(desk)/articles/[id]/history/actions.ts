'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { restoreRevision } from '#domain/revisions/commands/restore-revision';
import { restoreParts } from '#domain/stories/commands/restore-parts';

/** Makes an older text the newest one. */
export async function restoreRevisionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const restoring = {
    ...{ articleId: numberOf(form, 'articleId'), number: numberOf(form, 'number') },
    baseVersion: numberOf(form, 'version'),
  };
  const result = await runCommand(user.lang, () => restoreRevision(actor, restoring, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'History')('restore.done', { number: restoring.number }) };
}

/** Makes what the languages share what it was before a change of it. */
export async function restorePartsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const restoring = {
    ...{ storyId: numberOf(form, 'storyId'), changeId: numberOf(form, 'change') },
    baseVersion: numberOf(form, 'version'),
  };
  const result = await runCommand(user.lang, () => restoreParts(actor, restoring, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'History')('parts.done') };
}

function numberOf(form: FormData, name: string): number {
  return Number(form.get(name)) || 0;
}
