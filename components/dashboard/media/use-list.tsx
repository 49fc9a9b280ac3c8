import type { MediaUse } from '#domain/media/types';
import styles from './one.module.css';

/** Where a file is used, each a link to where it can be changed. */
export function UseList({ words: t, uses }: { words: (key: string) => string; uses: MediaUse[] }) {
  if (uses.length === 0) return <p>{t('uses.none')}</p>;
  return (
    <ul className={styles.uses}>
      {uses.map((use) => (
        <li key={keyOf(use)}>
          <a href={hrefOf(use)} lang={'lang' in use ? use.lang : undefined}>
            {use.title}
          </a>
          <small>{t(`uses.${use.noun}`)}</small>
        </li>
      ))}
    </ul>
  );
}

function hrefOf(use: MediaUse): string {
  switch (use.noun) {
    case 'hero':
    case 'article':
    case 'card':
      return `/dashboard/articles/${use.articleId}`;
    case 'page':
      return `/dashboard/pages/${use.slug}?lang=${use.lang}`;
    case 'author':
      return `/dashboard/authors/${use.authorId}`;
  }
}

function keyOf(use: MediaUse): string {
  if (use.noun === 'author') return `author-${use.authorId}`;
  return use.noun === 'page' ? `page-${use.slug}-${use.lang}` : `${use.noun}-${use.articleId}`;
}
