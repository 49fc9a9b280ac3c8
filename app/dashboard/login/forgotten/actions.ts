'use server';

import { redirect } from 'next/navigation';
import { clientAddress } from '#app/_server/client-address.ts';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { textOf } from '#app/_server/form-fields.ts';
import { hasMail } from '#app/_server/mail-settings.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { askAccessLink } from '#domain/users/commands/ask-access-link';
import { mailedLinkMinutes } from '#domain/users/rules';

export async function askAccessLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const [lang, { address }] = [await chosenLang(), await clientAddress()];
  if (!hasMail()) redirect('/dashboard/login');
  return runForm({ lang, namespace: 'Access' }, async () => {
    await askAccessLink({ email: textOf(form, 'email'), address }, new Date());
    return deskWords(lang, 'Access')('forgotten.sent', { minutes: mailedLinkMinutes });
  });
}
