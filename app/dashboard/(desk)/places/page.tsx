import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { OrderedList } from '#components/dashboard/catalogue/ordered-list.client.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByPlace, listPlaces } from '#domain/places/queries';
import { requireMay } from '#domain/sessions/policy';
import { addPlaceAction, movePlaceAction, orderPlacesAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Places')('title') };
}

export default async function PlacesPage() {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Places');
  const places = await shown(async () => {
    requireMay(actor, 'places.edit');
    return listPlaces();
  });
  const counts = await countStoriesByPlace();
  const rows = places.map(({ id, name }) => ({
    ...{ id, name: name[user.lang], href: `/dashboard/places/${id}` },
    note: t('count', { count: counts.get(id) ?? 0 }),
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel title={t('order')}>
        <OrderedList namespace="Places" rows={rows} move={movePlaceAction} saveOrder={orderPlacesAction} />
      </Panel>
      <Panel title={t('add')}>
        <ActionForm action={addPlaceAction} submit={t('addSubmit')} isEmptied>
          <NameFields words={t} maxLetters={80} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
