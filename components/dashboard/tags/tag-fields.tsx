import { NameFields } from '#components/dashboard/catalogue/name-fields.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { type TagKind, tagKinds } from '#domain/tags/types';
import type { Localized } from '#lib/lang';

type Props = { words: (key: string) => string; tag?: { name: Localized; slug: string; kind: TagKind } };

/** What a tag is made of: names, what kind of thing it is, the address. */
export function TagFields({ words: t, tag }: Props) {
  return (
    <>
      <NameFields words={t} maxLetters={120} {...(tag && { named: tag })} />
      <Field id="kind" label={t('fields.kind')}>
        <Select
          name="kind"
          defaultValue={tag?.kind ?? 'topic'}
          options={tagKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </Field>
    </>
  );
}
