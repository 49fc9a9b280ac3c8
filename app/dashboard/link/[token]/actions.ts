'use server';

import { redirect } from 'next/navigation';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { useAccessLink } from '#domain/users/commands/use-access-link';

export async function useAccessLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const [token, password] = [String(form.get('token') ?? ''), String(form.get('password') ?? '')];
  const result = await runCommand(await chosenLang(), () => useAccessLink(token, password, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  redirect('/dashboard/login?done=password');
}
