import type { ReactNode } from 'react';
import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { Field, TextArea, TextInput } from '#components/ui/field.tsx';
import { type Localized, langs } from '#lib/lang';

type Author = { name: Localized; role: Localized; bio: Localized; slug: string };
type Props = { words: (key: string) => string; author?: Author; portrait: ReactNode };

/** What stands on an author's page and under an article. */
export function AuthorFields({ words: t, author, portrait }: Props) {
  return (
    <>
      <NameFields words={t} maxLetters={120} {...(author && { named: author })} />
      <div className={styles.pair}>
        {langs.map((lang) => (
          <Field key={lang} id={`role-${lang}`} label={t(`fields.role.${lang}`)} hint={t('roleHint')}>
            <TextInput name={`role.${lang}`} lang={lang} maxLength={120} defaultValue={author?.role[lang]} />
          </Field>
        ))}
        {langs.map((lang) => (
          <Field key={lang} id={`bio-${lang}`} label={t(`fields.bio.${lang}`)} hint={t('bioHint')}>
            <TextArea name={`bio.${lang}`} lang={lang} maxLength={2_000} defaultValue={author?.bio[lang]} />
          </Field>
        ))}
      </div>
      {portrait}
    </>
  );
}
