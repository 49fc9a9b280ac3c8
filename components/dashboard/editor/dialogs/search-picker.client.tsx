'use client';

import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { TextInput } from '#components/ui/field.tsx';
import type { Named } from '../editor-types.ts';
import styles from './search-picker.module.css';

type Props = {
  label: string;
  search: (text: string) => Promise<Named[]>;
  onChoose: (found: Named) => void;
  placeholder?: string;
};

const pauseMs = 200;

/** A field that finds things by their name; arrows and Enter choose one. */
export function SearchPicker({ label, search, onChoose, placeholder }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Named[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (text.trim() === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      search(text).then(
        (result) => {
          if (isCurrent) setFound(result);
        },
        () => setFound([]),
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, search]);
  const shown = text.trim() === '' ? [] : found;
  const choose = (item: Named) => {
    setText('');
    setFound([]);
    setAt(0);
    onChoose(item);
  };
  const press = (event: KeyboardEvent) => {
    const item = shown[at];
    if (event.key === 'ArrowDown' && shown.length > 0) setAt((at + 1) % shown.length);
    else if (event.key === 'ArrowUp' && shown.length > 0) setAt((at - 1 + shown.length) % shown.length);
    else if (event.key === 'Enter' && item) choose(item);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] ? `${id}-${shown[at].id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={text}
        placeholder={placeholder}
        onKeyDown={press}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <div role="listbox" id={`${id}-list`} aria-label={label} className={styles.list} hidden={shown.length === 0}>
        {shown.map((item, index) => (
          <div
            key={item.id}
            id={`${id}-${item.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            {item.name}
          </div>
        ))}
      </div>
    </div>
  );
}
