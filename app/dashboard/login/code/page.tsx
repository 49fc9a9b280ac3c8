import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenLang, readDeskCookie } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { findSession } from '#domain/sessions/queries';
import { accessFrame } from '../../access-frame.ts';
import { safeNext } from '../safe-next.ts';
import { confirmSignInAction } from './actions.ts';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('code.title') };
}

export default async function CodePage({ searchParams }: Props) {
  const found = await findSession((await readDeskCookie('session')) ?? '', new Date());
  if (!found?.session.isPending) redirect('/dashboard/login');
  const frame = await accessFrame('/dashboard/login/code');
  const t = frame.words;
  return (
    <AccessPage {...frame} title={t('code.title')} lead={t('code.lead')}>
      <ActionForm
        action={confirmSignInAction}
        submit={t('code.submit')}
        extra={
          <LinkButton kind="quiet" href="/dashboard/login">
            {t('code.back')}
          </LinkButton>
        }
      >
        <input type="hidden" name="next" value={safeNext((await searchParams).next)} />
        <Field id="code" label={t('code.label')}>
          <TextInput name="code" autoComplete="one-time-code" inputMode="text" required maxLength={40} />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}
