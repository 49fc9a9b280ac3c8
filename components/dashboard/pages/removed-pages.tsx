import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  pages: { slug: string; title: string; date: string }[];
  restore: FormAction;
};

/** Pages that were taken off the site; each can be put back. */
export function RemovedPages({ words: t, pages, restore }: Props) {
  return (
    <ul className={styles.removed}>
      {pages.map(({ slug, title, date }) => (
        <li key={slug}>
          <span>
            <b>{title}</b> <small>{t('removed.at', { date })}</small>
          </span>
          <ActionForm action={restore} submit={t('removed.restore')} kind="plain">
            <input type="hidden" name="slug" value={slug} />
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
