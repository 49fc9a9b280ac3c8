import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Field, TextArea, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryRecord, MediaWords } from '#domain/media/types';
import { type Lang, langs } from '#lib/lang';
import { detectLang } from '#lib/text/detect-language';
import { FoundWords } from './found-words.client.tsx';
import styles from './one.module.css';

type Words = (key: string) => string;
type Props = { words: Words; media: LibraryRecord; action: FormAction | null };

const lines: { field: Exclude<keyof MediaWords, 'caption'>; max: number }[] = [
  { field: 'credit', max: 300 },
  { field: 'licence', max: 300 },
  { field: 'source', max: 500 },
];

/** Alternative text, caption, credit, licence and source, Kazakh beside Russian; without `action` only for reading. */
export function WordsForm({ words: t, media, action }: Props) {
  const { found } = media;
  const hasFound = found.caption !== '' || found.credit !== '' || found.source !== '';
  const fields = (
    <div className={styles.languages}>
      {langs.map((lang) => (
        <Fields key={lang} words={t} media={media} lang={lang} isReadOnly={action === null} />
      ))}
    </div>
  );
  if (!action)
    return (
      <>
        <Notice>{t('words.readOnly')}</Notice>
        {fields}
      </>
    );
  return (
    <>
      {hasFound && <FoundWords found={found} captionLang={detectLang(found.caption)} />}
      <ActionForm action={action} submit={t('words.save')}>
        {fields}
      </ActionForm>
    </>
  );
}

type FieldsProps = { words: Words; media: LibraryRecord; lang: Lang; isReadOnly: boolean };

function Fields({ words: t, media, lang, isReadOnly }: FieldsProps) {
  const isPicture = media.kind === 'picture';
  return (
    <fieldset className={styles.language} lang={lang}>
      <legend>{t(`words.${lang}`)}</legend>
      {isPicture && (
        <Field id={`alt-${lang}`} label={t('words.alt')} hint={t('words.altHint')}>
          <TextInput name={`alt-${lang}`} defaultValue={media.alt[lang]} maxLength={500} readOnly={isReadOnly} />
        </Field>
      )}
      <Field id={`caption-${lang}`} label={t('words.caption')}>
        <TextArea name={`caption-${lang}`} defaultValue={media.caption[lang]} maxLength={2_000} readOnly={isReadOnly} />
      </Field>
      {lines.map(({ field, max }) => (
        <Field key={field} id={`${field}-${lang}`} label={t(`words.${field}`)}>
          <TextInput
            name={`${field}-${lang}`}
            defaultValue={media[field][lang]}
            maxLength={max}
            readOnly={isReadOnly}
          />
        </Field>
      ))}
    </fieldset>
  );
}
