import type { Metadata } from 'next';
import Link from 'next/link';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { UserFields } from '#components/dashboard/users/user-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { listUsers } from '#domain/users/queries';
import { formatDateShort } from '#lib/text/dates';
import { addUserAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Users')('title') };
}

export default async function UsersPage() {
  const { actor, user } = await requireActor();
  const users = await shown(() => listUsers(actor));
  const t = deskWords(user.lang, 'Users');
  const roles = deskWords(user.lang, 'Shell');
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <DataTable
        caption={t('title')}
        rows={users}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            label: t('name'),
            isMain: true,
            cell: (row) => <Link href={`/dashboard/users/${row.id}`}>{row.name}</Link>,
          },
          { key: 'email', label: t('email'), cell: (row) => row.email },
          { key: 'role', label: t('role'), cell: (row) => roles(`roles.${row.role}`) },
          { key: 'factor', label: t('factor'), cell: (row) => t(row.hasSecondFactor ? 'yes' : 'no') },
          { key: 'state', label: t('state'), cell: (row) => t(`states.${stateOf(row)}`) },
          { key: 'since', label: t('since'), cell: (row) => formatDateShort(row.createdAt) },
        ]}
      />
      <Panel title={t('add')}>
        <ActionForm action={addUserAction} submit={t('addSubmit')} isEmptied>
          <UserFields words={t} roleName={(role) => roles(`roles.${role}`)} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}

function stateOf(user: { isSuspended: boolean; hasPassword: boolean; isDemo: boolean }) {
  if (user.isSuspended) return 'suspended';
  if (!user.hasPassword) return 'invited';
  return user.isDemo ? 'demo' : 'active';
}
