'use server';

import { redirect } from 'next/navigation';
import { clientAddress } from '#app/_server/client-address.ts';
import { chosenLang, readDeskCookie, writeDeskCookie } from '#app/_server/desk-cookies.ts';
import { keepSignedIn } from '#app/_server/keep-signed-in.ts';
import { isLocalSite } from '#app/_server/local-site.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { signIn } from '#domain/sessions/commands/sign-in';
import { newsroomSecret } from '#lib/secret';
import { safeNext } from './safe-next.ts';

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const attempt = {
    ...{ email: String(form.get('email') ?? ''), password: String(form.get('password') ?? '') },
    ...(await clientAddress()),
    ...{ device: await readDeskCookie('device'), oldToken: await readDeskCookie('session') },
    ...{ isLocalSite: isLocalSite(), secret: newsroomSecret() },
  };
  const result = await runCommand(await chosenLang(), () => signIn(attempt, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  const next = safeNext(form.get('next'));
  if (result.value.isPending) {
    await writeDeskCookie('session', result.value.token);
    redirect(`/dashboard/login/code?next=${encodeURIComponent(next)}`);
  }
  await keepSignedIn(result.value);
  redirect(next);
}
