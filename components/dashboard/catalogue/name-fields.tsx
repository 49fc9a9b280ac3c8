import { Field, TextInput } from '#components/ui/field.tsx';
import type { Localized } from '#lib/lang';
import styles from './catalogue.module.css';

type Props = {
  words: (key: string) => string;
  maxLetters: number;
  named?: { name: Localized; slug: string };
};

/** What every named thing has: a name in both languages and the last part of its address. */
export function NameFields({ words: t, maxLetters, named }: Props) {
  return (
    <div className={styles.pair}>
      <Field id="name-kk" label={t('fields.name.kk')}>
        <TextInput name="name.kk" lang="kk" required maxLength={maxLetters} defaultValue={named?.name.kk} />
      </Field>
      <Field id="name-ru" label={t('fields.name.ru')}>
        <TextInput name="name.ru" lang="ru" required maxLength={maxLetters} defaultValue={named?.name.ru} />
      </Field>
      <Field id="slug" label={t('fields.slug')} hint={t(named ? 'slugMoves' : 'slugMade')}>
        <TextInput name="slug" autoCapitalize="none" spellCheck={false} maxLength={300} defaultValue={named?.slug} />
      </Field>
    </div>
  );
}
