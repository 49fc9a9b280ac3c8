import { type ScriptSettings, scriptPresences } from '#domain/settings/types';
import { latinAlphabets } from '#lib/text/scripts/latin-letters';
import styles from './robots-fields.module.css';

type Props = { words: (key: string) => string; current: ScriptSettings };

/** Whether the paper is shown in Latin and töte, and by which of the two alphabets. */
export function ScriptFields({ words: t, current }: Props) {
  return (
    <>
      <p>{t('scripts.lead')}</p>
      <fieldset className={styles.choices}>
        <legend>{t('scripts.presence')}</legend>
        {scriptPresences.map((presence) => (
          <label key={presence}>
            <input type="radio" name="presence" value={presence} defaultChecked={presence === current.presence} />
            <span>
              <b>{t(`scripts.${presence}`)}</b>
              <small>{t(`scripts.${presence}Hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('scripts.alphabet')}</legend>
        {latinAlphabets.map((alphabet) => (
          <label key={alphabet}>
            <input type="radio" name="alphabet" value={alphabet} defaultChecked={alphabet === current.alphabet} />
            <span>{t(`scripts.alphabet-${alphabet}`)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
