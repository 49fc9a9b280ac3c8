import { getTranslations } from 'next-intl/server';
import { byPlace } from '#components/ui/by-place.ts';
import type { Lang } from '#lib/lang';
import styles from './notes.module.css';

type Props = { lang: Lang; notes: string[] };

/** The footnotes of a body; the arrow leads back to the word. */
export async function Notes({ lang, notes }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Body' });
  return (
    <section className={styles.notes} aria-label={t('notes')}>
      <ol>
        {byPlace(notes, (note, index) => (
          <li id={`note-${index + 1}`}>
            {note}{' '}
            <a href={`#noted-${index + 1}`} aria-label={t('noteBack', { number: index + 1 })}>
              {'↑'}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
