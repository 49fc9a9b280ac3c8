import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import styles from './catalogue.module.css';

type Props = { label: string; submit: string; text: string; name?: string; children?: ReactNode };

/** A search within a list: an ordinary form, its words stay in the address. */
export function SearchForm({ label, submit, text, name = 'q', children }: Props) {
  return (
    <search>
      <form className={styles.search}>
        <Field id={`search-${name}`} label={label}>
          <TextInput type="search" name={name} defaultValue={text} maxLength={200} />
        </Field>
        {children}
        <Button>{submit}</Button>
      </form>
    </search>
  );
}
