'use client';

import { useTranslations } from 'next-intl';
import type { FormAction, FormState } from '#components/ui/action-form.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ArticleStatusMark } from './article-status.tsx';
import styles from './state-panel.module.css';
import { StateVerbForm } from './state-verb-form.client.tsx';
import type { StateActions, StateVerb, StateView } from './state-view.ts';

type Props = {
  state: StateView;
  actions: StateActions;
  /**
   * Called before anything is done; the editor saves what is not saved yet and gives the version then. Null: it could not be saved, nothing is
   * done (the editor says why above the text, the verb that it was not done).
   */
  prepare?: (verb: StateVerb) => Promise<number | null>;
};

const usual: StateVerb[] = ['publish', 'update', 'submit'];

/** Where an article stands, who said what about it, and what may be done; one verb a box, the usual one open. */
export function StatePanel({ state, actions, prepare }: Props) {
  const t = useTranslations('ArticleState');
  const open = usual.find((verb) => state.may.includes(verb));
  return (
    <div className={styles.panel}>
      <ArticleStatusMark status={state.status} label={t(`status.${state.status}`)} />
      {state.overdue && <Notice tone="bad">{t(`overdue.${state.overdue}`)}</Notice>}
      {state.isChangedSince && <Notice tone="info">{t('changedSince')}</Notice>}
      {state.isStale && <Notice tone="warn">{t('stale')}</Notice>}
      <Facts facts={state.facts} />
      <Notes notes={state.notes} />
      <div className={styles.verbs}>
        {state.may.map((verb) => (
          <details key={`${state.status}-${verb}`} className={styles.verb} open={verb === open}>
            <summary>{t(`${verb}.title`)}</summary>
            <div>
              <StateVerbForm
                verb={verb}
                state={state}
                action={prepared(verb, actions[verb], { prepare, unsaved: t('unsaved') })}
              />
            </div>
          </details>
        ))}
      </div>
    </div>
  );
}

/** The action with the version of what was saved last. */
function prepared(
  verb: StateVerb,
  action: FormAction,
  { prepare, unsaved }: Pick<Props, 'prepare'> & { unsaved: string },
): FormAction {
  if (!prepare) return action;
  return async (before: FormState, form: FormData) => {
    const version = await prepare(verb);
    if (version === null) return { ok: false, message: unsaved };
    form.set('version', String(version));
    return action(before, form);
  };
}

function Facts({ facts }: Pick<StateView, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ notes }: Pick<StateView, 'notes'>) {
  const t = useTranslations('ArticleState');
  if (notes.length === 0) return null;
  return (
    <ol className={styles.notes} aria-label={t('notes')}>
      {notes.map(({ kind, text, actor, at }) => (
        <li key={`${at}${actor}${text}`} data-kind={kind}>
          <p>{text}</p>
          <small>{[t(`note.${kind}`), actor, at].join(' · ')}</small>
        </li>
      ))}
    </ol>
  );
}
