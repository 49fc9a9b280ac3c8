'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { ImportState } from '#components/dashboard/redirects/redirect-import.client.tsx';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addRedirect } from '#domain/redirects/commands/add-redirect';
import { ignoreLost } from '#domain/redirects/commands/ignore-lost';
import { importRedirects, planImport } from '#domain/redirects/commands/import-redirects';
import { removeRedirect } from '#domain/redirects/commands/remove-redirect';
import { parseRedirect } from '#domain/redirects/input';
import { readEnv } from '#lib/env';
import { importState } from './_view/import-state.ts';
import { lostPath } from './_view/views.ts';

const page = '/dashboard/redirects';
const namespace = 'Redirects';

export async function addRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseRedirect({ fromPath: textOf(form, 'fromPath'), toPath: textOf(form, 'toPath') });
    const { toPath } = await addRedirect(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('added', { path: input.fromPath, to: toPath });
  });
}

export async function removeRedirectAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await removeRedirect(actor, numberOf(form, 'id'), new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('remove.done');
  });
}

/** Leads an address that leads nowhere on to another one, or says that it may stay so. */
export async function settleLostAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const t = deskWords(user.lang, namespace);
    const [fromPath, act] = [textOf(form, 'fromPath'), textOf(form, 'act')];
    if (act === 'ignore' || act === 'wait') {
      await ignoreLost(actor, fromPath, act === 'ignore');
      revalidatePath(lostPath);
      return t(act === 'ignore' ? 'lost.hidden' : 'lost.back');
    }
    const { toPath } = await addRedirect(
      actor,
      parseRedirect({ fromPath, toPath: textOf(form, 'toPath') }),
      new Date(),
    );
    revalidatePath(lostPath);
    return t('added', { path: fromPath, to: toPath });
  });
}

/** Shows what a list of redirects would do, or writes it. */
export async function importRedirectsAction(_: ImportState, form: FormData): Promise<ImportState> {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const text = await listOf(form);
  const given = { text, siteUrl: readEnv(process.env).siteUrl };
  const isApplied = textOf(form, 'step') === 'apply';
  const result = await runCommand(lang, () =>
    isApplied ? importRedirects(actor, given, new Date()) : planImport(actor, given),
  );
  if (!result.ok) return { ok: false, message: result.message, text, rows: [], mayApply: false };
  if (isApplied) revalidatePath(page);
  return importState(result.value, { lang, text, isApplied });
}

/** What was chosen as a file, or else what stands in the field. */
async function listOf(form: FormData): Promise<string> {
  const file = form.get('file');
  return file instanceof File && file.size > 0 ? (await file.text()).replace(/^\ufeff/, '') : textOf(form, 'text');
}
