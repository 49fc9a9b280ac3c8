import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import styles from './library.module.css';
import { type LibraryView, queryOf } from './library-views.ts';

type Props = { words: (key: string) => string; view: LibraryView; search: string };

/** Searches within the view that is open; works without script. */
export function SearchForm({ words: t, view, search }: Props) {
  return (
    <search>
      <form className={styles.search} action="/dashboard/media">
        {queryOf(view).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field id="media-search" label={t('search.label')} hint={t('search.hint')}>
          <TextInput name="q" type="search" defaultValue={search} maxLength={200} />
        </Field>
        <Button>{t('search.submit')}</Button>
      </form>
    </search>
  );
}
