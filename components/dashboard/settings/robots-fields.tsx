import { type RobotsPolicy, robotsPolicies } from '#domain/settings/types';
import styles from './robots-fields.module.css';

type Props = { words: (key: string) => string; current: RobotsPolicy };

/** One of three answers to all programs that read the web. */
export function RobotsFields({ words: t, current }: Props) {
  return (
    <fieldset className={styles.choices}>
      <legend>{t('robots.lead')}</legend>
      {robotsPolicies.map((policy) => (
        <label key={policy}>
          <input type="radio" name="policy" value={policy} defaultChecked={policy === current} />
          <span>
            <b>{t(`robots.${policy}`)}</b>
            <small>{t(`robots.${policy}Hint`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
