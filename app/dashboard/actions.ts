'use server';

import { redirect } from 'next/navigation';
import { writeDeskCookie } from '#app/_server/desk-cookies.ts';
import { findActor, requireSignedIn } from '#app/_server/require-actor.ts';
import { endSession } from '#domain/sessions/commands/end-session';
import { changeOwnLang } from '#domain/users/commands/change-own-settings';
import { isLang } from '#lib/lang';

export async function signOutAction(): Promise<void> {
  const { actor, sessionId } = await requireSignedIn();
  await endSession(actor, sessionId, new Date());
  await writeDeskCookie('session', null);
  redirect('/dashboard/login');
}

/** Sets the language of the desk; before sign-in it is kept in the browser. */
export async function changeLangAction(form: FormData): Promise<void> {
  const lang = form.get('lang');
  if (!isLang(lang)) return;
  await writeDeskCookie('lang', lang);
  const signedIn = await findActor();
  if (signedIn) await changeOwnLang(signedIn.actor, lang);
  const back = String(form.get('back') ?? '');
  redirect(/^\/dashboard(?:[/?][^\\]*)?$/.test(back) ? back : '/dashboard');
}
