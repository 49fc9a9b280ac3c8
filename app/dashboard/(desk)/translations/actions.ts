'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { confirmTranslation } from '#domain/translations/commands/confirm-translation';
import { startTranslation } from '#domain/translations/commands/start-translation';
import { isLang } from '#lib/lang';

/** «Still right»: the translation says what its source says now. */
export async function confirmTranslationAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const articleId = Number(form.get('articleId')) || 0;
  const seen = form.get('seen');
  const confirmation = { articleId, seen: seen === null ? null : String(seen) };
  const result = await runCommand(user.lang, () => confirmTranslation(actor, confirmation, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'Translations')('stale.confirmed') };
}

/** Begins the other language of a story and opens it beside its source. */
export async function startTranslationAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const to = form.get('to');
  const start = {
    storyId: Number(form.get('storyId')) || 0,
    to: isLang(to) ? to : user.lang,
    withWords: form.has('withWords'),
  };
  const result = await runCommand(user.lang, () => startTranslation(actor, start, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  redirect(`/dashboard/articles/${result.value.articleId}?source`);
}
