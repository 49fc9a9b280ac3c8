'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import styles from './command-field.module.css';
import { mayLeave } from './use-leave-guard.ts';

type Item = { href: string; label: string };

/** One field for going anywhere (Ctrl or ⌘ K): parts of the desk by their name, articles by their words. */
export function CommandField({ items }: { items: Item[] }) {
  const t = useTranslations('Shell');
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key.toLowerCase() !== 'k' && event.code !== 'KeyK') return;
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  const found = findItems(items, query);
  const search = query.trim() === '' ? [] : [searchItem(query, t('commandSearch', { query: query.trim() }))];
  const choices = [...found, ...search];
  const go = (href: string) => {
    dialog.current?.close();
    setQuery('');
    if (mayLeave()) router.push(href);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choices[0]) go(choices[0].href);
  };
  return (
    <>
      <button type="button" className={styles.open} onClick={() => dialog.current?.showModal()}>
        <span>{t('command')}</span>
        <kbd>{t('shortcut')}</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={t('command')}>
        <form onSubmit={submit}>
          <input
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={t('commandHint')}
            aria-label={t('commandHint')}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </form>
        <ul>
          {choices.map(({ href, label }) => (
            <li key={href}>
              <button type="button" onClick={() => go(href)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </dialog>
    </>
  );
}

function findItems(items: Item[], query: string): Item[] {
  const words = query.trim().toLowerCase();
  return items.filter(({ label }) => label.toLowerCase().includes(words)).slice(0, 8);
}

function searchItem(query: string, label: string): Item {
  return { href: `/dashboard/articles?q=${encodeURIComponent(query.trim())}`, label };
}
