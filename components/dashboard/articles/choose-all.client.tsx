'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Checkbox } from '#components/ui/field.tsx';
import styles from './articles.module.css';

/** One tick for every line of the table in the form, and how many are ticked; nothing to see without a script. */
export function ChooseAll({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const t = useTranslations('Articles');
  const [chosen, setChosen] = useState(0);
  const all = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = form.current;
    const count = () => {
      const lines = linesOf(box);
      const ticked = lines.filter((line) => line.checked).length;
      setChosen(ticked);
      if (!all.current) return;
      all.current.checked = ticked > 0 && ticked === lines.length;
      all.current.indeterminate = ticked > 0 && ticked < lines.length;
    };
    count();
    box?.addEventListener('change', count);
    return () => box?.removeEventListener('change', count);
  });
  const choose = (isChosen: boolean) => {
    for (const line of linesOf(form.current)) line.checked = isChosen;
  };
  return (
    <div className={styles.all}>
      <Checkbox ref={all} label={t('bulk.all')} onChange={({ target }) => choose(target.checked)} />
      <span aria-live="polite">{chosen > 0 && t('bulk.chosen', { count: chosen })}</span>
    </div>
  );
}

function linesOf(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[name=chosen]') ?? [])];
}
