import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { ConfirmRemoval } from '#components/dashboard/catalogue/confirm-removal.tsx';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByPlace, getPlace } from '#domain/places/queries';
import { requireMay } from '#domain/sessions/policy';
import { changePlaceAction, removePlaceAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function readPlace({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const place = await shown(async () => {
    requireMay(actor, 'places.edit');
    return getPlace(Number(id) || 0);
  });
  return { lang: user.lang, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, place } = await readPlace(props);
  return { title: place.name[lang] };
}

export default async function PlacePage(props: Props) {
  const { lang, place } = await readPlace(props);
  const t = deskWords(lang, 'Places');
  const common = deskWords(lang, 'Catalogue');
  const count = (await countStoriesByPlace()).get(place.id) ?? 0;
  return (
    <Stack>
      <PageHead title={place.name[lang]} actions={<LinkButton href="/dashboard/places">{common('back')}</LinkButton>} />
      <Panel title={t('change')}>
        <ActionForm action={changePlaceAction} submit={common('save')}>
          <input type="hidden" name="id" value={place.id} />
          <NameFields words={t} maxLetters={80} named={place} />
        </ActionForm>
      </Panel>
      <Panel title={t('remove.title')}>
        {count > 0 ? (
          <p>{t('remove.used', { count })}</p>
        ) : (
          <ConfirmRemoval
            action={removePlaceAction}
            id={place.id}
            name={place.name[lang]}
            words={t}
            cancel={common('cancel')}
          />
        )}
      </Panel>
    </Stack>
  );
}
