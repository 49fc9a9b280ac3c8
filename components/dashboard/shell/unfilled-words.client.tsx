'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { unfilledKey } from './unfilled.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Lets the browser say what a field lacks in the language of the desk instead of its own. */
export function UnfilledWords() {
  const t = useTranslations('Shell');
  useEffect(() => {
    const said = new Set<Control>();
    const say = ({ target }: Event) => {
      if (!isControl(target)) return;
      const key = unfilledKey(target);
      if (key === null) return;
      target.setCustomValidity(t(`unfilled.${key}`, { min: 'minLength' in target ? target.minLength : 0 }));
      said.add(target);
    };
    // A sentence left standing would keep its form from ever being sent: it goes before the browser looks again.
    const forget = () => {
      for (const control of said) control.setCustomValidity('');
      said.clear();
    };
    document.addEventListener('invalid', say, true);
    document.addEventListener('input', forget, true);
    document.addEventListener('click', forget, true);
    return () => {
      document.removeEventListener('invalid', say, true);
      document.removeEventListener('input', forget, true);
      document.removeEventListener('click', forget, true);
    };
  }, [t]);
  return null;
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}
