import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { OrderedList } from '#components/dashboard/catalogue/ordered-list.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByRubric, listRubrics } from '#domain/rubrics/queries';
import { requireMay } from '#domain/sessions/policy';
import { addRubricAction, moveRubricAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Rubrics')('title') };
}

export default async function RubricsPage() {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Rubrics');
  const rubrics = await shown(async () => {
    requireMay(actor, 'rubrics.edit');
    return listRubrics();
  });
  const counts = await countStoriesByRubric();
  const rows = rubrics.map(({ id, name, isStream }) => ({
    ...{ id, name: name[user.lang], href: `/dashboard/rubrics/${id}` },
    note: isStream ? t('stream') : t('count', { count: counts.get(id) ?? 0 }),
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel title={t('order')}>
        <OrderedList words={t} rows={rows} move={moveRubricAction} />
      </Panel>
      <Panel title={t('add')}>
        <ActionForm action={addRubricAction} submit={t('addSubmit')} isEmptied>
          <NameFields words={t} maxLetters={80} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
