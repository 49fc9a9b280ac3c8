'use server';

import { redirect } from 'next/navigation';
import { chosenLang, readDeskCookie } from '#app/_server/desk-cookies.ts';
import { keepSignedIn } from '#app/_server/keep-signed-in.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { confirmSignIn } from '#domain/sessions/commands/confirm-sign-in';
import { newsroomSecret } from '#lib/secret';
import { safeNext } from '../safe-next.ts';

export async function confirmSignInAction(_: FormState, form: FormData): Promise<FormState> {
  const token = (await readDeskCookie('session')) ?? '';
  const pending = { token, code: String(form.get('code') ?? ''), secret: newsroomSecret() };
  const result = await runCommand(await chosenLang(), () => confirmSignIn(pending, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  await keepSignedIn(result.value);
  redirect(safeNext(form.get('next')));
}
