'use client';

import { type InputHTMLAttributes, useEffect, useRef, useState } from 'react';
import buttonStyles from './button.module.css';
import styles from './file-input.module.css';

type Props = InputHTMLAttributes<HTMLInputElement> & { words: { choose: string; none: string } };

/** A field for one file with words of ours, where the browser would say them in its own language; without a script it is the browser's. */
export function FileInput({ words, onChange, ...props }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const read = () => setName(input.current?.files?.[0]?.name ?? '');
  // The form may have been emptied.
  useEffect(read);
  return (
    <span className={styles.file}>
      <input
        {...props}
        ref={input}
        type="file"
        onChange={(event) => {
          read();
          onChange?.(event);
        }}
      />
      <label className={buttonStyles.button} htmlFor={props.id}>
        {words.choose}
      </label>
      <span>{name || words.none}</span>
    </span>
  );
}
