import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { OrderedList } from '#components/dashboard/catalogue/ordered-list.client.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { Checkbox } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByRubric, listRubrics } from '#domain/rubrics/queries';
import { requireMay } from '#domain/sessions/policy';
import { addRubricAction, moveRubricAction, orderRubricsAction } from './actions.ts';

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
  const rows = rubrics.map(({ id, name, isStream, isOpinion }) => ({
    ...{ id, name: name[user.lang], href: `/dashboard/rubrics/${id}` },
    note: [
      isStream ? t('stream') : t('count', { count: counts.get(id) ?? 0 }),
      ...(isOpinion ? [t('opinion')] : []),
    ].join(' · '),
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel title={t('order')}>
        <OrderedList namespace="Rubrics" rows={rows} move={moveRubricAction} saveOrder={orderRubricsAction} />
      </Panel>
      <Panel title={t('add')}>
        <ActionForm action={addRubricAction} submit={t('addSubmit')} isEmptied>
          <NameFields words={t} maxLetters={80} />
          <Checkbox name="isOpinion" value="yes" label={t('fields.isOpinion')} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
