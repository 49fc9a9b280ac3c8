'use server';

import { redirect } from 'next/navigation';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { createDraft } from '#domain/articles/commands/create-draft';
import { isLang } from '#lib/lang';

/** Begins a draft in the language asked for and opens it. */
export async function createDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const lang = form.get('lang');
  const draft = { lang: isLang(lang) ? lang : user.lang };
  const result = await runCommand(user.lang, () => createDraft(actor, draft, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  redirect(`/dashboard/articles/${result.value.articleId}`);
}
