import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { LetterContact } from '#components/dashboard/inbox/letter-contact.tsx';
import { LetterNotes } from '#components/dashboard/inbox/letter-notes.tsx';
import { letterShapes } from '#components/dashboard/inbox/letter-shapes.ts';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Row, Stack } from '#components/ui/panel.tsx';
import { StatusMark } from '#components/ui/status-mark.tsx';
import { getArticleState } from '#domain/articles/queries';
import { getLetter } from '#domain/inbox/queries';
import { type Letter, letterStatuses } from '#domain/inbox/types';
import { listColleagues } from '#domain/users/queries';
import { formatDateTime } from '#lib/text/dates';
import { assignAction, draftAction, noteAction, setStatusAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function readLetter({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  return { lang: user.lang, letter: await shown(() => getLetter(actor, Number(id) || 0)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, letter } = await readLetter(props);
  return { title: deskWords(lang, 'Inbox')('letter.title', { number: letter.number }) };
}

export default async function LetterPage(props: Props) {
  const { lang, letter } = await readLetter(props);
  const t = deskWords(lang, 'Inbox');
  const notes = letter.notes.map(({ at, ...note }) => ({ ...note, date: formatDateTime(at, lang) }));
  return (
    <Stack>
      <PageHead
        title={letter.subject || t('noSubject')}
        lead={`${letter.number} · ${letter.name} · ${formatDateTime(letter.createdAt, lang)}`}
        actions={<LinkButton href="/dashboard/inbox">{deskWords(lang, 'Catalogue')('back')}</LinkButton>}
      />
      <Row>
        <StatusMark shape={letterShapes[letter.status]} label={t(`statuses.${letter.status}`)} />
        <span>{t(`letter.langs.${letter.lang}`)}</span>
        <b>{t('letter.contact')}</b>
        <span>
          <LetterContact contact={letter.contact} none={t('letter.noContact')} />
        </span>
      </Row>
      <Panel title={t('letter.text')}>
        <p className={styles.text} lang={letter.lang}>
          {letter.text}
        </p>
      </Panel>
      <Panel title={t('letter.draft')}>
        <Draft letter={letter} words={t} />
      </Panel>
      <Work letter={letter} words={t} />
      <Panel title={t('notes.title')}>
        <LetterNotes words={t} id={letter.id} notes={notes} add={noteAction} />
      </Panel>
    </Stack>
  );
}

type PartProps = { letter: Letter; words: (key: string) => string };

async function Work({ letter, words: t }: PartProps) {
  const people = (await listColleagues()).map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <div className={styles.pair}>
      <Panel title={t('letter.status')}>
        <ActionForm action={setStatusAction} submit={t('letter.statusSubmit')} kind="plain">
          <input type="hidden" name="id" value={letter.id} />
          <Field id="status" label={t('status')}>
            <Select
              key={letter.status}
              name="status"
              defaultValue={letter.status}
              options={letterStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
            />
          </Field>
        </ActionForm>
      </Panel>
      <Panel title={t('letter.assign')}>
        <ActionForm action={assignAction} submit={t('letter.assignSubmit')} kind="plain">
          <input type="hidden" name="id" value={letter.id} />
          <Field id="assignee" label={t('letter.assign')}>
            <Select
              key={letter.assigneeId}
              name="user"
              defaultValue={String(letter.assigneeId ?? '')}
              options={[{ value: '', label: t('nobody') }, ...people]}
            />
          </Field>
        </ActionForm>
      </Panel>
    </div>
  );
}

async function Draft({ letter, words: t }: PartProps) {
  const article = letter.storyId === null ? null : await getArticleState(letter.storyId, letter.lang);
  if (article) return <LinkButton href={`/dashboard/articles/${article.id}`}>{t('letter.toDraft')}</LinkButton>;
  return (
    <ActionForm action={draftAction} submit={t('letter.draftSubmit')}>
      <input type="hidden" name="id" value={letter.id} />
      <p>{t('letter.draftText')}</p>
    </ActionForm>
  );
}
