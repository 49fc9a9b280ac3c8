import styles from './library.module.css';
import type { LibraryEntry } from './library-entry.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** The library as tiles, each one link to its page, with what it lacks said in words. */
export function LibraryGrid({ words: t, items }: { words: Words; items: LibraryEntry[] }) {
  return (
    <ul className={styles.grid} aria-label={t('list.label')}>
      {items.map((item) => (
        <li key={item.id}>
          <a className={styles.tile} href={`/dashboard/media/${item.id}`}>
            <Face item={item} word={t('marks.document')} />
            <span className={styles.name}>{item.name}</span>
            <small>
              {marksOf(item)
                .map((mark) => t(`marks.${mark}`))
                .join(' · ')}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The name stands beside it, so the picture itself is silent. */
function Face({ item, word }: { item: LibraryEntry; word: string }) {
  if (item.thumb === null) return <span className={styles.document}>{item.kind === 'document' ? word : null}</span>;
  return <img src={item.thumb} alt="" loading="lazy" style={{ backgroundColor: item.color }} />;
}

function marksOf({ kind, state, lacksAlt, lacksCredit }: LibraryEntry): string[] {
  const isPicture = kind === 'picture';
  return [
    state === 'ready' ? '' : state,
    isPicture && lacksAlt ? 'alt' : '',
    isPicture && lacksCredit ? 'credit' : '',
  ].filter((mark) => mark !== '');
}
