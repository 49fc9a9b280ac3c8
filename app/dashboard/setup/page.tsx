import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { NewPasswordInput } from '#components/dashboard/access/new-password-input.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { hasNoUsers } from '#domain/users/queries';
import { accessFrame } from '../access-frame.ts';
import { foundNewsroomAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('setup.title') };
}

export default async function SetupPage() {
  if (!(await hasNoUsers())) redirect('/dashboard/login');
  const frame = await accessFrame('/dashboard/setup');
  const t = frame.words;
  return (
    <AccessPage {...frame} title={t('setup.title')} lead={t('setup.lead')}>
      <ActionForm action={foundNewsroomAction} submit={t('setup.submit')}>
        <Field id="code" label={t('setup.code')}>
          <TextInput name="code" autoComplete="off" autoCapitalize="none" required maxLength={40} />
        </Field>
        <Field id="name" label={t('setup.name')}>
          <TextInput name="name" autoComplete="name" required maxLength={100} />
        </Field>
        <Field id="email" label={t('setup.email')}>
          <TextInput name="email" type="email" autoComplete="username" required maxLength={200} />
        </Field>
        <Field id="password" label={t('setup.password')} hint={t('setup.passwordHint')}>
          <NewPasswordInput name="password" />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}
