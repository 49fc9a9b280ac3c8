import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, Select } from '#components/ui/field.tsx';

export type Choice = { value: string; label: string };

type Props = {
  words: (key: string) => string;
  all: string;
  people: Choice[];
  nouns: Choice[];
  actions: Choice[];
  /** As they stand in the address. */
  chosen: { user: string; noun: string; action: string; from: string; to: string };
};

/** Who, what, and between which days; an ordinary form, the address keeps it. */
export function JournalFilters({ words: t, all, people, nouns, actions, chosen }: Props) {
  const any = { value: '', label: all };
  return (
    <search>
      <form className={styles.search}>
        <Field id="user" label={t('who')}>
          <Select name="user" defaultValue={chosen.user} options={[{ value: '', label: t('anyone') }, ...people]} />
        </Field>
        <Field id="noun" label={t('noun')}>
          <Select name="noun" defaultValue={chosen.noun} options={[any, ...nouns]} />
        </Field>
        <Field id="action" label={t('what')}>
          <Select name="action" defaultValue={chosen.action} options={[any, ...actions]} />
        </Field>
        <Field id="from" label={t('from')}>
          <DateInput type="date" name="from" defaultValue={chosen.from} />
        </Field>
        <Field id="to" label={t('to')}>
          <DateInput type="date" name="to" defaultValue={chosen.to} />
        </Field>
        <Button>{t('filter')}</Button>
      </form>
    </search>
  );
}
