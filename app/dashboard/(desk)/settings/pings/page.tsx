import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { isLocalSite } from '#app/_server/local-site.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { IndexNowFields } from '#components/dashboard/pings/index-now-fields.tsx';
import { TelegramFields } from '#components/dashboard/pings/telegram-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { getPingSettings } from '#domain/pings/queries';
import { requireMay } from '#domain/sessions/policy';
import { changePingsAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Pings')('settings.title') };
}

export default async function PingSettingsPage() {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Pings');
  const { indexNow, hub, telegram } = await shown(async () => {
    requireMay(actor, 'settings.change');
    return getPingSettings();
  });
  const { sealedToken, ...habits } = telegram;
  return (
    <Stack>
      <PageHead
        title={t('settings.title')}
        lead={t('settings.lead')}
        actions={<LinkButton href="/dashboard/pings">{t('settings.log')}</LinkButton>}
      />
      {isLocalSite() && <Notice tone="warn">{t('local')}</Notice>}
      <Panel>
        <ActionForm action={changePingsAction} submit={t('settings.submit')}>
          <h2>{t('topics.indexnow')}</h2>
          <IndexNowFields words={t} settings={indexNow} />
          <h2>{t('topics.websub')}</h2>
          <Field id="hub" label={t('fields.hub')} hint={t('settings.hubHint')}>
            <TextInput name="hub" type="url" maxLength={300} defaultValue={hub ?? ''} placeholder="https://" />
          </Field>
          <h2>{t('topics.telegram')}</h2>
          <TelegramFields words={t} settings={habits} hasToken={sealedToken !== null} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
