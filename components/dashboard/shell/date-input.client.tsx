'use client';

import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react';
import { TextInput } from '#components/ui/field.tsx';
import styles from './date-input.module.css';
import { toldDate } from './told-date.ts';
import { useDeskLang } from './use-desk-lang.ts';

type Props = InputHTMLAttributes<HTMLInputElement> & { type: 'date' | 'datetime-local' };

/** A day or a moment in Almaty: the browser writes it in its own language, so the line below tells it in that of the desk. */
export function DateInput({ onChange, ...props }: Props) {
  const lang = useDeskLang();
  const input = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState(String(props.value ?? props.defaultValue ?? ''));
  // What stands in the field may also come from the browser, which remembers it when one comes back.
  useEffect(() => setHeld(input.current?.value ?? ''));
  const told = toldDate(held, lang);
  const id = `${props.id}-told`;
  const describedBy = [props['aria-describedby'], told && id].filter(Boolean).join(' ');
  return (
    <>
      <TextInput
        {...props}
        ref={input}
        {...(describedBy && { 'aria-describedby': describedBy })}
        onChange={(event) => {
          setHeld(event.target.value);
          onChange?.(event);
        }}
      />
      {told && (
        <small className={styles.told} id={id}>
          {told}
        </small>
      )}
    </>
  );
}
