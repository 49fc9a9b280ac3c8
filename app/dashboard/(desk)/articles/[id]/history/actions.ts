'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { restoreRevision } from '#domain/revisions/commands/restore-revision';

/** Makes an older text the newest one. */
export async function restoreRevisionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const [articleId = 0, number = 0, baseVersion = 0] = ['articleId', 'number', 'version'].map(
    (name) => Number(form.get(name)) || 0,
  );
  const result = await runCommand(user.lang, () =>
    restoreRevision(actor, { articleId, number, baseVersion }, new Date()),
  );
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'History')('restore.done', { number }) };
}
