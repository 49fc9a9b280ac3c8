import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { Field, Select, TextInput } from '#components/ui/field.tsx';
import type { ArticleFilter } from '#domain/article-table/input';
import { storyFormats } from '#domain/stories/input';
import styles from './articles.module.css';

type Say = (key: string) => string;
type Option = { value: string; label: string };
type Props = {
  words: Say;
  stateWords: Say;
  filter: ArticleFilter;
  choices: Record<'rubric' | 'place' | 'author' | 'owner', Option[]>;
  page: string;
};

const statuses = ['draft', 'review', 'scheduled', 'published', 'taken-down', 'put-away'];
const sorts = ['saved', 'published', 'title'];

/** The filter of the table of articles: a form that writes it into the address, so that it works without script. */
export function ArticleFilters({ words: t, stateWords, filter, choices, page }: Props) {
  const any = { value: '', label: t('filter.any') };
  const isMoreOpen = [filter.place, filter.author, filter.format, filter.from, filter.to].some(Boolean);
  const chosen = (name: keyof ArticleFilter, options: Option[], isAnyOffered = true) => (
    <Field id={`filter-${name}`} label={t(`filter.${name}`)}>
      <Select
        name={name}
        defaultValue={String(filter[name] ?? '')}
        options={isAnyOffered ? [any, ...options] : options}
      />
    </Field>
  );
  const day = (name: 'from' | 'to') => (
    <Field id={`filter-${name}`} label={t(`filter.${name}`)}>
      <DateInput type="date" name={name} defaultValue={filter[name] ?? ''} />
    </Field>
  );
  return (
    <form className={styles.filters} action={page} method="get" aria-label={t('filter.title')}>
      <Field id="filter-q" label={t('filter.q')}>
        <TextInput type="search" name="q" defaultValue={filter.q ?? ''} maxLength={200} />
      </Field>
      {chosen(
        'status',
        statuses.map((value) => ({ value, label: stateWords(`status.${value}`) })),
      )}
      {chosen(
        'lang',
        ['kk', 'ru'].map((value) => ({ value, label: t(`lang.${value}`) })),
      )}
      {chosen('rubric', choices.rubric)}
      {chosen('owner', choices.owner)}
      {chosen(
        'sort',
        sorts.map((value) => ({ value, label: t(`sort.${value}`) })),
        false,
      )}
      <details className={styles.more} open={isMoreOpen}>
        <summary>{t('filter.more')}</summary>
        <div className={styles.filters}>
          {chosen('place', choices.place)}
          {chosen('author', choices.author)}
          {chosen(
            'format',
            storyFormats.map((value) => ({ value, label: t(`format.${value}`) })),
          )}
          {day('from')}
          {day('to')}
        </div>
      </details>
      <div className={styles.buttons}>
        <Button>{t('filter.apply')}</Button>
        <LinkButton kind="quiet" href={page}>
          {t('filter.clear')}
        </LinkButton>
      </div>
    </form>
  );
}
