'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { type Lang, langs } from '#lib/lang';
import styles from './one.module.css';

type Props = { found: { caption: string; credit: string; source: string }; captionLang: Lang | null };

/** What the file says about itself, to be taken into the fields that are empty; nothing is saved by it. */
export function FoundWords({ found, captionLang }: Props) {
  const t = useTranslations('Media');
  const said = (['caption', 'credit', 'source'] as const).filter((field) => found[field] !== '');
  const take = () => {
    for (const field of said) {
      const chosen = field === 'caption' && captionLang !== null ? [captionLang] : langs;
      for (const lang of chosen) fill(`${field}-${lang}`, found[field]);
    }
  };
  return (
    <aside className={styles.found} aria-label={t('found.title')}>
      <b>{t('found.title')}</b>
      <p>{t('found.lead')}</p>
      <dl className={styles.facts}>
        {said.map((field) => (
          <div key={field}>
            <dt>{t(`words.${field}`)}</dt>
            <dd>{found[field]}</dd>
          </div>
        ))}
      </dl>
      <Button type="button" onClick={take}>
        {t('found.take')}
      </Button>
    </aside>
  );
}

/** The form's fields keep their own values, so they are filled where they stand. */
function fill(id: string, text: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (field.value.trim() === '') field.value = text;
}
