import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenLang } from '#app/_server/desk-cookies.ts';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { hasMail } from '#app/_server/mail-settings.ts';
import { findActor } from '#app/_server/require-actor.ts';
import { AccessPage } from '#components/dashboard/access/access-page.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { hasNoUsers } from '#domain/users/queries';
import { accessFrame } from '../access-frame.ts';
import { signInAction } from './actions.ts';
import { safeNext } from './safe-next.ts';

type Props = { searchParams: Promise<{ next?: string | string[]; done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords(await chosenLang(), 'Access')('login.title') };
}

export default async function LoginPage({ searchParams }: Props) {
  const { next: wanted, done } = await searchParams;
  const next = safeNext(wanted);
  if (await findActor()) redirect(next);
  if (await hasNoUsers()) redirect('/dashboard/setup');
  const frame = await accessFrame('/dashboard/login');
  const t = frame.words;
  const isMailed = hasMail();
  return (
    <AccessPage {...frame} title={t('login.title')}>
      {done === 'password' && <Notice tone="good">{t('link.done')}</Notice>}
      <ActionForm
        action={signInAction}
        submit={t('login.submit')}
        extra={
          isMailed && (
            <LinkButton kind="quiet" href="/dashboard/login/forgotten">
              {t('login.forgottenLink')}
            </LinkButton>
          )
        }
      >
        <input type="hidden" name="next" value={next} />
        <Field id="email" label={t('login.email')}>
          <TextInput name="email" type="email" autoComplete="username" required maxLength={200} />
        </Field>
        <Field id="password" label={t('login.password')} hint={hintOf(t, isMailed)}>
          <TextInput name="password" type="password" autoComplete="current-password" required maxLength={200} />
        </Field>
      </ActionForm>
    </AccessPage>
  );
}

function hintOf(t: DeskWords, isMailed: boolean): string {
  if (process.env.ARAINFO_DEMO_ACCOUNTS === '1') return t('login.demo');
  return isMailed ? '' : t('login.forgotten');
}
