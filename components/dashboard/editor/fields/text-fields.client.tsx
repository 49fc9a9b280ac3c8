'use client';

import { useTranslations } from 'next-intl';
import { Field, TextArea, TextInput } from '#components/ui/field.tsx';
import type { ArticleFields } from '#domain/articles/types';
import { slugify } from '#lib/text/slug';
import styles from './fields.module.css';
import { SourceAddressField } from './source-address-field.client.tsx';

type Props = { fields: ArticleFields; title: string; lead: string; onChange: (fields: ArticleFields) => void };

/** Address, source and the words for search engines, of this language's text. */
export function TextFields({ fields, title, lead, onChange }: Props) {
  const t = useTranslations('Editor');
  const set = (name: keyof ArticleFields, value: string) =>
    onChange({ ...fields, [name]: value === '' ? null : value });
  return (
    <div className={styles.fields}>
      <Field id="field-slug" label={t('field.slug')} hint={t('field.slugHint')}>
        <TextInput
          value={fields.slug ?? ''}
          placeholder={slugify(title)}
          maxLength={200}
          onChange={(event) => set('slug', event.target.value)}
          onBlur={(event) => set('slug', slugify(event.target.value))}
        />
      </Field>
      <Field id="field-source" label={t('field.source')}>
        <TextInput
          value={fields.source ?? ''}
          maxLength={500}
          onChange={(event) => set('source', event.target.value)}
        />
      </Field>
      <SourceAddressField value={fields.sourceUrl} onChange={(sourceUrl) => onChange({ ...fields, sourceUrl })} />
      <Field id="field-photo-credit" label={t('field.photoCredit')} hint={t('field.photoCreditHint')}>
        <TextInput
          value={fields.photoCredit ?? ''}
          maxLength={500}
          onChange={(event) => set('photoCredit', event.target.value)}
        />
      </Field>
      <Field
        id="field-seo-title"
        label={t('field.seoTitle')}
        hint={t('field.seoTitleHint', { count: lengthOf(fields.seoTitle, title) })}
      >
        <TextInput
          value={fields.seoTitle ?? ''}
          placeholder={title}
          maxLength={500}
          onChange={(event) => set('seoTitle', event.target.value)}
        />
      </Field>
      <Field
        id="field-seo-description"
        label={t('field.seoDescription')}
        hint={t('field.seoDescriptionHint', { count: lengthOf(fields.seoDescription, lead) })}
      >
        <TextArea
          value={fields.seoDescription ?? ''}
          placeholder={lead}
          maxLength={1_000}
          rows={3}
          onChange={(event) => set('seoDescription', event.target.value)}
        />
      </Field>
    </div>
  );
}

function lengthOf(own: string | null, fallback: string): number {
  return (own ?? fallback).length;
}
