import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireSignedIn } from '#app/_server/require-actor.ts';
import { NewPasswordInput } from '#components/dashboard/access/new-password-input.tsx';
import { SecondFactor } from '#components/dashboard/account/second-factor.client.tsx';
import { SessionList } from '#components/dashboard/account/session-list.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Row, Stack } from '#components/ui/panel.tsx';
import { listSessions } from '#domain/sessions/queries';
import { langs } from '#lib/lang';
import { formatAge } from '#lib/text/ages';
import { changeLangAction } from '../../actions.ts';
import {
  changePasswordAction,
  confirmSecondFactorAction,
  endSessionAction,
  removeSecondFactorAction,
  startSecondFactorAction,
} from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireSignedIn()).user.lang, 'Account')('title') };
}

export default async function AccountPage() {
  const { actor, user, sessionId, mustEnrol } = await requireSignedIn();
  const t = deskWords(user.lang, 'Account');
  const now = new Date();
  const sessions = await listSessions(actor, now);
  return (
    <Stack>
      <PageHead title={t('title')} lead={`${user.name} · ${user.email}`} />
      {mustEnrol && <Notice tone="warn">{t('factor.must')}</Notice>}
      <Panel title={t('lang.title')}>
        <form action={changeLangAction}>
          <input type="hidden" name="back" value="/dashboard/account" />
          <Row>
            {langs.map((lang) => (
              <Button
                key={lang}
                name="lang"
                value={lang}
                kind={lang === user.lang ? 'primary' : 'plain'}
                aria-pressed={lang === user.lang}
              >
                {t(`lang.${lang}`)}
              </Button>
            ))}
          </Row>
        </form>
      </Panel>
      <Panel title={t('password.title')}>
        <ActionForm action={changePasswordAction} submit={t('password.submit')} kind="plain" isEmptied>
          <Field id="current" label={t('password.current')}>
            <TextInput name="current" type="password" autoComplete="current-password" required maxLength={200} />
          </Field>
          <Field id="next" label={t('password.next')} hint={t('password.hint')}>
            <NewPasswordInput name="next" />
          </Field>
        </ActionForm>
      </Panel>
      <Panel title={t('factor.title')}>
        <SecondFactor
          isOn={user.hasSecondFactor}
          start={startSecondFactorAction}
          confirm={confirmSecondFactorAction}
          remove={removeSecondFactorAction}
        />
      </Panel>
      <Panel title={t('sessions.title')}>
        <SessionList
          words={t}
          end={endSessionAction}
          sessions={sessions.map((session) => ({
            ...session,
            seen: formatAge(session.seenAt, now, user.lang),
            isHere: session.id === sessionId,
          }))}
        />
      </Panel>
    </Stack>
  );
}
