'use server';

import { redirect } from 'next/navigation';
import { clientAddress } from '#app/_server/client-address.ts';
import { chosenLang, readDeskCookie } from '#app/_server/desk-cookies.ts';
import { keepSignedIn } from '#app/_server/keep-signed-in.ts';
import { isLocalSite } from '#app/_server/local-site.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { requireAttempt } from '#domain/limits/commands/require-attempt';
import { signIn } from '#domain/sessions/commands/sign-in';
import { foundNewsroom } from '#domain/users/commands/found-newsroom';
import { newsroomSecret } from '#lib/secret';

const guesses = { max: 10, windowMs: 15 * 60_000 };

export async function foundNewsroomAction(_: FormState, form: FormData): Promise<FormState> {
  const lang = await chosenLang();
  const text = (name: string) => String(form.get(name) ?? '');
  const founder = { code: text('code'), name: text('name'), email: text('email'), password: text('password'), lang };
  const from = await clientAddress();
  const now = new Date();
  const result = await runCommand(lang, async () => {
    await requireAttempt(`setup:address:${from.address}`, guesses, now);
    await foundNewsroom(founder, now);
    const { email, password } = founder;
    const browser = { device: null, oldToken: await readDeskCookie('session') };
    return signIn({ email, password, ...from, ...browser, isLocalSite: isLocalSite(), secret: newsroomSecret() }, now);
  });
  if (!result.ok) return { ok: false, message: result.message };
  await keepSignedIn(result.value);
  redirect('/dashboard');
}
