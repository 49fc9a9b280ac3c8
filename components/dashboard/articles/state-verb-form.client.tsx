'use client';

import { useTranslations } from 'next-intl';
import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Checkbox, Field, Select, TextArea } from '#components/ui/field.tsx';
import styles from './state-panel.module.css';
import type { StateVerb, StateView } from './state-view.ts';

type Props = { verb: StateVerb; state: StateView; action: FormAction };

const heavy: StateVerb[] = ['takeDown', 'putAway'];
const plain: StateVerb[] = ['unschedule', 'handOver', 'unpublishAt', 'embargo', 'bringBack', 'comment', 'preview'];

/** The form of one verb: its fields, a sentence where one is needed, its button. */
export function StateVerbForm({ verb, state, action }: Props) {
  const t = useTranslations('ArticleState');
  const kind = heavy.includes(verb) ? 'danger' : plain.includes(verb) ? 'plain' : 'primary';
  return (
    <ActionForm action={action} submit={t(`${verb}.submit`)} kind={kind} isEmptied={verb === 'comment'}>
      <input type="hidden" name="articleId" value={state.articleId} />
      <input type="hidden" name="version" value={state.version} />
      {t.has(`${verb}.hint`) && <p className={styles.hint}>{t(`${verb}.hint`)}</p>}
      <VerbFields verb={verb} state={state} />
    </ActionForm>
  );
}

function VerbFields({ verb, state }: Omit<Props, 'action'>) {
  const t = useTranslations('ArticleState');
  const id = `${verb}-${state.articleId}`;
  const { schedule, unpublish, embargo, earliest } = state.times;
  switch (verb) {
    case 'submit':
      return <Words id={id} name="note" label={t('submit.note')} />;
    case 'return':
      return <Words id={id} name="note" label={t('return.note')} isNeeded />;
    case 'comment':
      return <Words id={id} name="note" label={t('comment.note')} isNeeded />;
    case 'takeDown':
      return <Words id={id} name="reason" label={t('takeDown.reason')} isNeeded />;
    case 'correct':
      return <Words id={id} name="correction" label={t('correct.text')} isNeeded />;
    case 'update':
      return (
        <>
          <Words id={id} name="correction" label={t('update.correction')} hint={t('update.correctionHint')} />
          <Checkbox name="isSilent" value="1" label={t('update.silent')} />
          <Current state={state} />
        </>
      );
    case 'publish':
      return <Current state={state} />;
    case 'schedule':
      return <Moment id={id} label={t('schedule.at')} value={schedule} min={earliest} isNeeded />;
    case 'unpublishAt':
      return <Moment id={id} label={t('unpublishAt.at')} value={unpublish} min={earliest} />;
    case 'embargo':
      return <Moment id={id} label={t('embargo.at')} value={embargo} />;
    case 'handOver':
      return (
        <Field id={id} label={t('handOver.to')}>
          <Select name="ownerId" options={state.people} required />
        </Field>
      );
    case 'restore':
      return (
        <Field id={id} label={t('restore.text')}>
          <Select
            name="text"
            options={['last-seen', 'newest'].map((value) => ({ value, label: t(`restore.${value}`) }))}
          />
        </Field>
      );
    case 'unschedule':
    case 'putAway':
    case 'bringBack':
    case 'preview':
      return null;
  }
}

type WordsProps = { id: string; name: string; label: string; hint?: string; isNeeded?: boolean };

function Words({ id, name, label, hint, isNeeded = false }: WordsProps) {
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      <TextArea name={name} rows={3} maxLength={4_000} required={isNeeded} />
    </Field>
  );
}

type MomentProps = { id: string; label: string; value: string; min?: string; isNeeded?: boolean };

function Moment({ id, label, value, min, isNeeded = false }: MomentProps) {
  const t = useTranslations('ArticleState');
  return (
    <Field id={id} label={label} hint={t('almatyTime')}>
      <DateInput type="datetime-local" name="at" defaultValue={value} required={isNeeded} {...(min && { min })} />
    </Field>
  );
}

function Current({ state }: Pick<Props, 'state'>) {
  const t = useTranslations('ArticleState');
  return state.isTranslation ? (
    <Checkbox name="isTranslationCurrent" value="1" defaultChecked={!state.isStale} label={t('translationCurrent')} />
  ) : null;
}
