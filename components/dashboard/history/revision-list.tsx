import { Button } from '#components/ui/button.tsx';
import styles from './history.module.css';

export type RevisionLine = {
  number: number;
  label: string;
  /** Who saved it and when. */
  by: string;
  /** «оқырман көріп тұр», «соңғы», … */
  marks: string[];
};

type Props = {
  words: (key: string, values?: Record<string, string | number>) => string;
  page: string;
  lines: RevisionLine[];
  before: number;
  after: number;
  olderHref: string | null;
};

/** The revisions, newest first, with two chosen for comparing; a form that writes the choice into the address. */
export function RevisionList({ words: t, page, lines, before, after, olderHref }: Props) {
  const radio = (name: 'before' | 'after', number: number, chosen: number) => (
    <label>
      <input
        type="radio"
        name={name}
        value={number}
        defaultChecked={number === chosen}
        aria-label={`${t('list.number', { number })}: ${t(`list.${name}`)}`}
      />
    </label>
  );
  return (
    <form action={page} method="get" aria-label={t('list.title')}>
      <p className={styles.legend} aria-hidden="true">
        <span>{t('list.before')}</span>
        <span>{t('list.after')}</span>
      </p>
      <ol className={styles.revisions}>
        {lines.map(({ number, label, by, marks }) => (
          <li key={number}>
            {radio('before', number, before)}
            {radio('after', number, after)}
            <div>
              <b>{label}</b>
              <small>{by}</small>
              {marks.length > 0 && <small>{marks.join(' · ')}</small>}
            </div>
          </li>
        ))}
      </ol>
      <Button>{t('compare.submit')}</Button>
      {olderHref && <a href={olderHref}>{t('list.older')}</a>}
    </form>
  );
}
