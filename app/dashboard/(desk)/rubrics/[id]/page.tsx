import type { Metadata } from 'next';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { ConfirmRemoval } from '#components/dashboard/catalogue/confirm-removal.tsx';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByRubric, getRubric, type Rubric } from '#domain/rubrics/queries';
import { requireMay } from '#domain/sessions/policy';
import { CardPanels } from '../../cards/card-panel.tsx';
import { changeRubricAction, removeRubricAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function readRubric({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const rubric = await shown(async () => {
    requireMay(actor, 'rubrics.edit');
    return getRubric(Number(id) || 0);
  });
  return { lang: user.lang, rubric };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, rubric } = await readRubric(props);
  return { title: rubric.name[lang] };
}

export default async function RubricPage(props: Props) {
  const { lang, rubric } = await readRubric(props);
  const t = deskWords(lang, 'Rubrics');
  const common = deskWords(lang, 'Catalogue');
  const count = (await countStoriesByRubric()).get(rubric.id) ?? 0;
  return (
    <Stack>
      <PageHead
        title={rubric.name[lang]}
        lead={rubric.isStream ? t('stream') : t('count', { count })}
        actions={<LinkButton href="/dashboard/rubrics">{common('back')}</LinkButton>}
      />
      <Panel title={t('change')}>
        <ActionForm action={changeRubricAction} submit={common('save')}>
          <input type="hidden" name="id" value={rubric.id} />
          <NameFields words={t} maxLetters={80} named={rubric} />
          {!rubric.isStream && (
            <Checkbox name="isOpinion" value="yes" label={t('fields.isOpinion')} defaultChecked={rubric.isOpinion} />
          )}
        </ActionForm>
      </Panel>
      <CardPanels noun="rubric" nounId={rubric.id} lang={lang} />
      <Panel title={t('remove.title')}>
        <Removal words={t} cancel={common('cancel')} rubric={rubric} name={rubric.name[lang]} count={count} />
      </Panel>
    </Stack>
  );
}

type RemovalProps = { words: DeskWords; cancel: string; rubric: Rubric; name: string; count: number };

function Removal({ words: t, cancel, rubric, name, count }: RemovalProps) {
  if (rubric.isStream) return <p>{t('remove.stream')}</p>;
  if (count > 0) return <p>{t('remove.used', { count })}</p>;
  return <ConfirmRemoval action={removeRubricAction} id={rubric.id} name={name} words={t} cancel={cancel} />;
}
