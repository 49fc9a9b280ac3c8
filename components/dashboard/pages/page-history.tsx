import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { ConfirmAction } from '#components/dashboard/catalogue/confirm-action.client.tsx';
import type { FormAction } from '#components/ui/action-form.client.tsx';

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  cancel: string;
  /** Newest first; an empty actor is the text the page had before anybody changed it. */
  revisions: { id: number; actor: string; date: string }[];
  page: { slug: string; lang: string; revision: number };
  restore: FormAction;
};

/** Who saved a page when, and the way back to each of the older texts. */
export function PageHistory({ words: t, cancel, revisions, page, restore }: Props) {
  if (revisions.length === 0) return <p>{t('noHistory')}</p>;
  return (
    <ol className={styles.order} reversed>
      {revisions.map(({ id, actor, date }, index) => (
        <li key={id}>
          <span>{actor || t('first')}</span>
          <small>{date}</small>
          {index > 0 && (
            <ConfirmAction
              action={restore}
              fields={{ ...page, restored: id }}
              trigger={t('restore.submit')}
              title={t('restore.ask', { date })}
              confirm={t('restore.submit')}
              cancel={cancel}
            >
              <p>{t('restore.text')}</p>
            </ConfirmAction>
          )}
        </li>
      ))}
    </ol>
  );
}
