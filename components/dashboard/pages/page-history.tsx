import styles from '#components/dashboard/catalogue/catalogue.module.css';

type Props = {
  words: (key: string) => string;
  /** Newest first; an empty actor is the text the page had before anybody changed it. */
  revisions: { id: number; actor: string; date: string }[];
};

/** Who saved a page when. */
export function PageHistory({ words: t, revisions }: Props) {
  if (revisions.length === 0) return <p>{t('noHistory')}</p>;
  return (
    <ol className={styles.order} reversed>
      {revisions.map(({ id, actor, date }) => (
        <li key={id}>
          <span>{actor || t('first')}</span>
          <small>{date}</small>
        </li>
      ))}
    </ol>
  );
}
