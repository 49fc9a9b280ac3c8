import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { Button } from '#components/ui/button.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { type PingFilters as Filters, pingStates, pingTopics } from '#domain/pings/types';

type Props = { words: (key: string) => string; all: string; chosen: Filters };

/** Which system, and how it went; an ordinary form, the address keeps it. */
export function PingFilters({ words: t, all, chosen }: Props) {
  const any = { value: '', label: all };
  const topics = pingTopics.map((value) => ({ value, label: t(`topics.${value}`) }));
  const states = pingStates.map((value) => ({ value, label: t(`stateNames.${value}`) }));
  return (
    <search>
      <form className={styles.search}>
        <Field id="topic" label={t('where')}>
          <Select name="topic" defaultValue={chosen.topic ?? ''} options={[any, ...topics]} />
        </Field>
        <Field id="state" label={t('state')}>
          <Select name="state" defaultValue={chosen.state ?? ''} options={[any, ...states]} />
        </Field>
        <Button>{t('filter')}</Button>
      </form>
    </search>
  );
}
