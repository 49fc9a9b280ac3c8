import { Field, Select, TextInput } from '#components/ui/field.tsx';
import styles from './articles.module.css';

type Props = {
  words: (key: string) => string;
  verbs: string[];
  people: { value: string; label: string }[];
};

/** What to do with the chosen lines; stands in the form of the table. */
export function BulkFields({ words: t, verbs, people }: Props) {
  return (
    <fieldset className={styles.bulk}>
      <legend>{t('bulk.title')}</legend>
      <div className={styles.filters}>
        <Field id="bulk-verb" label={t('bulk.verb')}>
          <Select
            name="verb"
            required
            options={['', ...verbs].map((value) => ({ value, label: t(`bulk.${value || 'choose'}`) }))}
          />
        </Field>
        <Field id="bulk-words" label={t('bulk.reason')}>
          <TextInput name="words" maxLength={4_000} />
        </Field>
        {verbs.includes('handOver') && (
          <Field id="bulk-owner" label={t('bulk.owner')}>
            <Select name="ownerId" options={people} />
          </Field>
        )}
      </div>
    </fieldset>
  );
}
