import styles from './history.module.css';

/** The name of a thing, with its page in the desk where it has one. */
export type PartValue = { text: string; href: string | null };

/** One part of a story that was changed, as it was and as it became; empty: there was none. */
export type PartLine = { label: string; before: PartValue[]; after: PartValue[] };

const arrow = '→';

type Props = { words: (key: string) => string; lines: PartLine[] };

/** What was changed of a story: each part by its name, as it was and as it became. */
export function PartsDifference({ words: t, lines }: Props) {
  return (
    <dl className={styles.parts}>
      {lines.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <del>
              <Values values={before} none={t('parts.none')} />
            </del>{' '}
            <span aria-hidden="true">{arrow}</span>{' '}
            <ins>
              <Values values={after} none={t('parts.none')} />
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ values, none }: { values: PartValue[]; none: string }) {
  if (values.length === 0) return none;
  return values.map(({ text, href }, at) => (
    <span key={`${text}${href}`}>
      {at > 0 && ', '}
      {href ? <a href={href}>{text}</a> : text}
    </span>
  ));
}
