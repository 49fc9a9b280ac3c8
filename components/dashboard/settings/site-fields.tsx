import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { Field, Select, TextInput } from '#components/ui/field.tsx';
import { ageMarks, localizedSettings, mastheadFaces, type SiteSettings, socialNetworks } from '#domain/settings/types';
import { langs } from '#lib/lang';
import faces from './masthead-fields.module.css';
import choices from './robots-fields.module.css';

type Props = { words: (key: string) => string; settings: SiteSettings };

const legal = localizedSettings.slice(3);

/** What makes this paper this paper. */
export function SiteFields({ words: t, settings }: Props) {
  return (
    <>
      <LocalizedFields words={t} settings={settings} names={localizedSettings.slice(0, 3)} />
      <MastheadFields words={t} settings={settings} />
      <h3>{t('legal')}</h3>
      <LocalizedFields words={t} settings={settings} names={legal} />
      <div className={styles.pair}>
        <Field id="ageMark" label={t('fields.ageMark')} hint={t('ageHint')}>
          <Select
            name="ageMark"
            defaultValue={settings.ageMark}
            options={ageMarks.map((mark) => ({ value: mark, label: mark }))}
          />
        </Field>
      </div>
      <h3>{t('contacts')}</h3>
      <div className={styles.pair}>
        <Field id="phone" label={t('fields.phone')} hint={t('helps.phone')}>
          <TextInput name="phone" type="tel" maxLength={60} defaultValue={settings.phone} autoComplete="off" />
        </Field>
        <Field id="email" label={t('fields.email')} hint={t('helps.email')}>
          <TextInput name="email" type="email" maxLength={200} defaultValue={settings.email} autoComplete="off" />
        </Field>
      </div>
      <h3>{t('socials')}</h3>
      <p>{t('socialHint')}</p>
      <div className={styles.pair}>
        {socialNetworks.map((name) => (
          <Field key={name} id={`socials-${name}`} label={t(`fields.socials.${name}`)}>
            <TextInput
              name={`socials.${name}`}
              type="url"
              maxLength={300}
              defaultValue={settings.socials[name] ?? ''}
              placeholder="https://"
            />
          </Field>
        ))}
      </div>
    </>
  );
}

type LocalizedProps = Props & { names: readonly (typeof localizedSettings)[number][] };

/** Both languages of a setting stand beside each other and have one help. */
function LocalizedFields({ words: t, settings, names }: LocalizedProps) {
  return (
    <div className={styles.pair}>
      {names.flatMap((name) =>
        langs.map((lang) => (
          <Field
            key={`${name}-${lang}`}
            id={`${name}-${lang}`}
            label={t(`fields.${name}.${lang}`)}
            hint={lang === 'kk' ? t(`helps.${name}`) : undefined}
          >
            <TextInput
              name={`${name}.${lang}`}
              lang={lang}
              aria-describedby={`${name}-kk-hint`}
              required={name === 'name'}
              maxLength={300}
              defaultValue={settings[name][lang]}
            />
          </Field>
        )),
      )}
    </div>
  );
}

/** The name as each face sets it, to choose from. */
function MastheadFields({ words: t, settings }: Props) {
  return (
    <fieldset className={choices.choices}>
      <legend>{t('masthead.lead')}</legend>
      {mastheadFaces.map((face) => (
        <label key={face}>
          <input type="radio" name="mastheadFace" value={face} defaultChecked={face === settings.mastheadFace} />
          <span>
            <b className={faces[face]}>{settings.name.kk}</b>
            <small>{t(`masthead.${face}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
