import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { UserAccess } from '#components/dashboard/users/user-access.client.tsx';
import { UserFields } from '#components/dashboard/users/user-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { requireMay } from '#domain/sessions/policy';
import { getUser } from '#domain/users/queries';
import { changeUserAction, makeLinkAction, removeFactorAction, suspendUserAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function readUser({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const read = async () => {
    requireMay(actor, 'users.manage');
    return getUser(actor, Number(id) || 0);
  };
  return { lang: user.lang, person: await shown(read) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readUser(props)).person.name };
}

export default async function UserPage(props: Props) {
  const { lang, person } = await readUser(props);
  const t = deskWords(lang, 'Users');
  const roles = deskWords(lang, 'Shell');
  return (
    <Stack>
      <PageHead
        title={person.name}
        lead={person.email}
        actions={<LinkButton href="/dashboard/users">{t('back')}</LinkButton>}
      />
      <Panel title={t('change')}>
        <ActionForm action={changeUserAction} submit={t('save')}>
          <input type="hidden" name="id" value={person.id} />
          <UserFields words={t} roleName={(role) => roles(`roles.${role}`)} person={person} />
        </ActionForm>
      </Panel>
      <Panel title={t('access')}>
        <UserAccess
          person={person}
          makeLink={makeLinkAction}
          suspend={suspendUserAction}
          removeFactor={removeFactorAction}
        />
      </Panel>
    </Stack>
  );
}
