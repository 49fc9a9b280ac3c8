import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import styles from './articles.module.css';

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  page: string;
  /** The query string of the filter the page shows. */
  current: string;
  views: { id: number; name: string; query: string }[];
  save: FormAction;
  forget: (form: FormData) => Promise<void>;
};

/** Filters kept under a name, and a form to keep the one that is shown. */
export function SavedViews({ words: t, page, current, views, save, forget }: Props) {
  return (
    <section aria-label={t('views.title')}>
      <ul className={styles.views}>
        {views.map(({ id, name, query }) => (
          <li key={id}>
            <a href={query === '' ? page : `${page}?${query}`} aria-current={query === current ? 'page' : undefined}>
              {name}
            </a>
            <form action={forget}>
              <button type="submit" name="id" value={id} aria-label={t('views.delete', { name })}>
                {'×'}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details className={styles.save}>
        <summary>{t('views.save')}</summary>
        <ActionForm action={save} submit={t('views.save')} kind="plain" isEmptied>
          <input type="hidden" name="query" value={current} />
          <Field id="view-name" label={t('views.name')} hint={t('views.none')}>
            <TextInput name="name" required maxLength={80} />
          </Field>
        </ActionForm>
      </details>
    </section>
  );
}
