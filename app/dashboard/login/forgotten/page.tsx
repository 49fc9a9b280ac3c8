import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { hasMail } from '#app/_server/mail-settings.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { accessFrame } from '../../access-frame.ts';
import { askAccessLinkAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('forgotten.title') };
}

export default async function ForgottenPage() {
  if (!hasMail()) redirect('/dashboard/login');
  const frame = await accessFrame('/dashboard/login/forgotten');
  const t = frame.words;
  return (
    <AccessPage {...frame} title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <ActionForm
        action={askAccessLinkAction}
        submit={t('forgotten.submit')}
        extra={
          <LinkButton kind="quiet" href="/dashboard/login">
            {t('setup.toLogin')}
          </LinkButton>
        }
      >
        <Field id="email" label={t('fields.email')}>
          <TextInput name="email" type="email" autoComplete="username" required maxLength={200} />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}
