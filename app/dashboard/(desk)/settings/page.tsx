import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { lawCheckView } from '#app/_server/law-check-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { LawCheck } from '#components/dashboard/settings/law-check.tsx';
import { RobotsFields } from '#components/dashboard/settings/robots-fields.tsx';
import { ScriptFields } from '#components/dashboard/settings/script-fields.tsx';
import { SiteFields } from '#components/dashboard/settings/site-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { requireMay } from '#domain/sessions/policy';
import { getRobotsPolicy, getSecuritySettings, getSiteSettings } from '#domain/settings/queries';
import { changeRobotsAction, changeScriptsAction, changeSecurityAction, changeSiteAction } from './actions.ts';

const roles = ['reporter', 'editor', 'chief', 'admin'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Settings')('title') };
}

export default async function SettingsPage() {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Settings');
  const shell = deskWords(user.lang, 'Shell');
  const settings = await shown(async () => {
    requireMay(actor, 'settings.change');
    return getSiteSettings();
  });
  const [policy, security] = [await getRobotsPolicy(), await getSecuritySettings()];
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <LawCheck {...(await lawCheckView(user.lang))} />
      <Panel title={t('site.title')}>
        <ActionForm action={changeSiteAction} submit={t('site.submit')}>
          <SiteFields words={t} settings={settings} />
        </ActionForm>
      </Panel>
      <Panel title={t('pings.title')} id="pings">
        <p>{t('pings.lead')}</p>
        <LinkButton href="/dashboard/settings/pings">{t('pings.open')}</LinkButton>
      </Panel>
      <Panel title={t('robots.title')} id="robots">
        <ActionForm action={changeRobotsAction} submit={t('robots.submit')} kind="plain">
          <RobotsFields words={t} current={policy} />
        </ActionForm>
      </Panel>
      <Panel title={t('scripts.title')} id="scripts">
        <ActionForm action={changeScriptsAction} submit={t('scripts.submit')} kind="plain">
          <ScriptFields words={t} current={settings.scripts} />
        </ActionForm>
      </Panel>
      <Panel title={t('security.title')} id="security">
        <ActionForm action={changeSecurityAction} submit={t('security.submit')} kind="plain">
          <p>{t('security.lead')}</p>
          {roles.map((role) => (
            <Checkbox
              key={role}
              name="role"
              value={role}
              label={shell(`roles.${role}`)}
              defaultChecked={security.mandatorySecondFactor.includes(role)}
            />
          ))}
        </ActionForm>
      </Panel>
    </Stack>
  );
}
