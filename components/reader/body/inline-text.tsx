import { Fragment, type ReactNode } from 'react';
import type { NotedRun } from '#domain/body/rules';
import type { Inline } from '#domain/body/types';
import styles from './notes.module.css';

/** A run that carries a footnote, and its number. */
export type NoteNumbers = ReadonlyMap<Inline, number>;

export function noteNumbers(noted: readonly NotedRun[]): NoteNumbers {
  return new Map(noted.map((run, index) => [run, index + 1]));
}

export function InlineText({ content, numbers }: { content: Inline[]; numbers: NoteNumbers }) {
  return content.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no identity but their place.
    <Fragment key={index}>
      {renderRun(run)}
      {run.note && <NoteMark number={numbers.get(run) ?? 0} note={run.note} />}
    </Fragment>
  ));
}

function renderRun({ text, marks = [], href, lang }: Inline): ReactNode {
  let node: ReactNode = text;
  if (marks.includes('italic')) node = <em>{node}</em>;
  if (marks.includes('bold')) node = <strong>{node}</strong>;
  if (href) {
    return (
      <a href={href} lang={lang} rel={href.startsWith('/') ? undefined : 'noopener'}>
        {node}
      </a>
    );
  }
  return lang ? <span lang={lang}>{node}</span> : node;
}

/** On wide screens the style sheet shows the note itself beside the text. */
function NoteMark({ number, note }: { number: number; note: string }) {
  return (
    <sup className={styles.mark} data-note={`${number} ${note}`}>
      <a href={`#note-${number}`} id={`noted-${number}`}>
        {number}
      </a>
    </sup>
  );
}
