import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Field, TextArea } from '#components/ui/field.tsx';
import { Panel } from '#components/ui/panel.tsx';
import styles from './state-panel.module.css';

/** A correction notice readers see; when it was published and when its words were last changed, in words. */
export type NoticeLine = { id: number; at: string; text: string; rewordedAt: string | null };

type Words = (key: string, values?: Record<string, string>) => string;
type Props = { words: Words; notices: NoticeLine[]; reword: FormAction; withdraw: FormAction };

/** The correction notices of an article, each to be put in other words or withdrawn. */
export function CorrectionPanel({ words: t, notices, reword, withdraw }: Props) {
  return (
    <Panel title={t('corrections.title')} id="corrections">
      <ol className={styles.notices}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>{notice.text}</p>
            <small>{notice.at}</small>
            {notice.rewordedAt && <small>{t('corrections.reword.at', { time: notice.rewordedAt })}</small>}
            <details className={styles.verb}>
              <summary>{t('corrections.reword.title')}</summary>
              <div>
                <ActionForm action={reword} submit={t('corrections.reword.submit')} kind="plain">
                  <p className={styles.hint}>{t('corrections.reword.hint')}</p>
                  <Notice notice={notice} />
                  <Long
                    id={`reword-${notice.id}`}
                    name="text"
                    label={t('corrections.reword.text')}
                    value={notice.text}
                  />
                  <Long id={`reword-why-${notice.id}`} name="reason" label={t('corrections.reason')} />
                </ActionForm>
              </div>
            </details>
            <details className={styles.verb}>
              <summary>{t('corrections.withdraw.title')}</summary>
              <div>
                <ActionForm action={withdraw} submit={t('corrections.withdraw.submit')} kind="danger">
                  <p className={styles.hint}>{t('corrections.withdraw.hint')}</p>
                  <Notice notice={notice} />
                  <Long id={`withdraw-why-${notice.id}`} name="reason" label={t('corrections.reason')} />
                </ActionForm>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Which notice is meant, and its text as it was seen. */
function Notice({ notice }: { notice: NoticeLine }) {
  return (
    <>
      <input type="hidden" name="correctionId" value={notice.id} />
      <input type="hidden" name="before" value={notice.text} />
    </>
  );
}

function Long({ id, name, label, value = '' }: { id: string; name: string; label: string; value?: string }) {
  return (
    <Field id={id} label={label}>
      <TextArea name={name} rows={3} maxLength={4_000} defaultValue={value} required />
    </Field>
  );
}
