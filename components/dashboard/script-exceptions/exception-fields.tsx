import { Field, TextInput } from '#components/ui/field.tsx';
import type { ScriptException } from '#domain/script-exceptions/types';

type Props = { words: (key: string) => string; exception: ScriptException | null };

export function ExceptionFields({ words: t, exception }: Props) {
  const plain = { maxLength: 100, spellCheck: false, autoComplete: 'off' } as const;
  return (
    <>
      <Field id="word" label={t('fields.word')} hint={t('wordHint')}>
        <TextInput name="word" lang="kk" required {...plain} defaultValue={exception?.word} />
      </Field>
      <Field id="latin" label={t('fields.latin')} hint={t('latinHint')}>
        <TextInput name="latin" lang="kk-Latn" {...plain} defaultValue={exception?.latin} />
      </Field>
      <Field id="arabic" label={t('fields.arabic')}>
        <TextInput name="arabic" lang="kk-Arab" dir="auto" {...plain} defaultValue={exception?.arabic} />
      </Field>
    </>
  );
}
