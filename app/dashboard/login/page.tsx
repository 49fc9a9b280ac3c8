import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { findActor } from '#app/_server/require-actor.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { hasNoUsers } from '#domain/users/queries';
import { changeLangAction } from '../actions.ts';
import { signInAction } from './actions.ts';
import { safeNext } from './safe-next.ts';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('login.title') };
}

export default async function LoginPage({ searchParams }: Props) {
  const next = safeNext((await searchParams).next);
  if (await findActor()) redirect(next);
  if (await hasNoUsers()) redirect('/dashboard/setup');
  const lang = await chosenLang();
  const t = deskWords(lang, 'Access');
  const hint = process.env.ARAINFO_DEMO_ACCOUNTS === '1' ? t('login.demo') : t('login.forgotten');
  return (
    <AccessPage words={t} lang={lang} title={t('login.title')} back="/dashboard/login" changeLang={changeLangAction}>
      <ActionForm action={signInAction} submit={t('login.submit')}>
        <input type="hidden" name="next" value={next} />
        <Field id="email" label={t('login.email')}>
          <TextInput name="email" type="email" autoComplete="username" required maxLength={200} />
        </Field>
        <Field id="password" label={t('login.password')} hint={hint}>
          <TextInput name="password" type="password" autoComplete="current-password" required maxLength={200} />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}
