import type { Metadata } from 'next';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { NewPasswordInput } from '#components/dashboard/access/new-password-input.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { findAccessLink } from '#domain/users/queries';
import { accessFrame } from '../../access-frame.ts';
import { useAccessLinkAction } from './actions.ts';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('link.title'), referrer: 'no-referrer' };
}

export default async function LinkPage({ params }: Props) {
  const { token } = await params;
  const frame = await accessFrame(`/dashboard/link/${token}`);
  const { words: t, lang } = frame;
  const link = await findAccessLink(token, new Date());
  if (!link)
    return (
      <AccessPage {...frame} title={t('link.dead')} lead={deskWords(lang, 'Refusals')('link-dead')}>
        <LinkButton href="/dashboard/login">{t('setup.toLogin')}</LinkButton>
      </AccessPage>
    );
  return (
    <AccessPage {...frame} title={t('link.title')} lead={t('link.lead', { name: link.name })}>
      <ActionForm action={useAccessLinkAction} submit={t('link.submit')}>
        <input type="hidden" name="token" value={token} />
        <Field id="password" label={t('link.password')} hint={t('link.passwordHint')}>
          <NewPasswordInput name="password" />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}
