import { Button } from '#components/ui/button.tsx';
import styles from './history.module.css';
import { type PartLine, PartsDifference } from './parts-difference.tsx';

export type RevisionLine = {
  kind: 'text';
  number: number;
  /** Milliseconds, for its place among the changes of shared parts. */
  at: number;
  label: string;
  /** Who saved it and when. */
  by: string;
  /** «оқырман көріп тұр», «соңғы», … */
  marks: string[];
};

/** A change of what the languages share; `id` is its number in the journal. */
export type PartsEntry = { kind: 'parts'; id: number; at: number; by: string; lines: PartLine[] };

type Words = (key: string, values?: Record<string, string | number>) => string;

type Props = {
  words: Words;
  page: string;
  lines: RevisionLine[];
  /** Newest first. */
  parts: PartsEntry[];
  /** Whether older changes of shared parts were left out. */
  isCut: boolean;
  /** Where the state before a change can be looked at and brought back; null for who may not. */
  beforeHref: ((id: number) => string) | null;
  /** Null where there is one revision, which has nothing to be compared with. */
  chosen: { before: number; after: number } | null;
  olderHref: string | null;
};

/** The revisions, newest first, with two chosen for comparing; a form that writes the choice into the address. Between them stands what was changed of the shared parts. */
export function RevisionList({ words: t, page, lines, parts, isCut, beforeHref, chosen, olderHref }: Props) {
  const radio = (name: 'before' | 'after', number: number) => (
    <label>
      <input
        type="radio"
        name={name}
        value={number}
        defaultChecked={number === chosen?.[name]}
        aria-label={`${t('list.number', { number })}: ${t(`list.${name}`)}`}
      />
    </label>
  );
  return (
    <form action={page} method="get" aria-label={t('list.title')}>
      {chosen && (
        <p className={styles.legend} aria-hidden="true">
          <span>{t('list.before')}</span>
          <span>{t('list.after')}</span>
        </p>
      )}
      <ol className={styles.revisions}>
        {inOrder(lines, parts).map((line) =>
          line.kind === 'parts' ? (
            <PartsItem key={`parts ${line.id}`} words={t} entry={line} href={beforeHref?.(line.id) ?? null} />
          ) : (
            <li key={line.number}>
              {chosen && radio('before', line.number)}
              {chosen && radio('after', line.number)}
              <div>
                <b>{line.label}</b>
                <small>{line.by}</small>
                {line.marks.length > 0 && <small>{line.marks.join(' · ')}</small>}
              </div>
            </li>
          ),
        )}
      </ol>
      {isCut && <p>{t('parts.cut', { count: parts.length })}</p>}
      {chosen && <Button>{t('compare.submit')}</Button>}
      {olderHref && <a href={olderHref}>{t('list.older')}</a>}
    </form>
  );
}

function PartsItem({ words: t, entry, href }: { words: Words; entry: PartsEntry; href: string | null }) {
  return (
    <li data-kind="parts">
      <div>
        <b>{t('parts.title')}</b>
        <small>{entry.by}</small>
        <PartsDifference words={t} lines={entry.lines} />
        {href && <a href={href}>{t('parts.look')}</a>}
      </div>
    </li>
  );
}

/** Each change of shared parts stands above the first revision that was last saved before it; both lists are newest first. */
function inOrder(lines: RevisionLine[], parts: PartsEntry[]): (RevisionLine | PartsEntry)[] {
  const rest = [...parts];
  const placed = lines.flatMap((line) => {
    const older = rest.findIndex((entry) => entry.at < line.at);
    return [...rest.splice(0, older === -1 ? rest.length : older), line];
  });
  return [...placed, ...rest];
}
