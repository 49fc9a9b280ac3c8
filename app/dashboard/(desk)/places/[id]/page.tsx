import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { getPlace } from '#domain/places/queries';
import { requireMay } from '#domain/sessions/policy';
import { changePlaceAction } from '../actions.ts';

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
  return (
    <Stack>
      <PageHead title={place.name[lang]} actions={<LinkButton href="/dashboard/places">{common('back')}</LinkButton>} />
      <Panel title={t('change')}>
        <ActionForm action={changePlaceAction} submit={common('save')}>
          <input type="hidden" name="id" value={place.id} />
          <NameFields words={t} maxLetters={80} named={place} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
