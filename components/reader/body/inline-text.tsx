import type { ReactNode } from 'react';
import { byPlace } from '#components/ui/by-place.ts';
import type { NotedRun } from '#domain/body/rules';
import type { Inline } from '#domain/body/types';
import styles from './notes.module.css';

/** What the runs of a body need to know of it: the numbers of their footnotes, and whether somebody paid for their links. */
export type RunNotes = { numbers: ReadonlyMap<Inline, number>; isPaid: boolean };

export function runNotes(noted: readonly NotedRun[], isPaid: boolean): RunNotes {
  return { numbers: new Map(noted.map((run, index) => [run, index + 1])), isPaid };
}

export function InlineText({ content, runs }: { content: Inline[]; runs: RunNotes }) {
  return byPlace(content, (run) => (
    <>
      {renderRun(run, runs.isPaid)}
      {run.note && <NoteMark number={runs.numbers.get(run) ?? 0} note={run.note} />}
    </>
  ));
}

function renderRun({ text, marks = [], href, lang }: Inline, isPaid: boolean): ReactNode {
  let node: ReactNode = text;
  if (marks.includes('italic')) node = <em>{node}</em>;
  if (marks.includes('bold')) node = <strong>{node}</strong>;
  if (href) {
    return (
      <a href={href} lang={lang} rel={relOf(href, isPaid)}>
        {node}
      </a>
    );
  }
  return lang ? <span lang={lang}>{node}</span> : node;
}

/** Search engines are told of links that were paid for: https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links */
function relOf(href: string, isPaid: boolean): string | undefined {
  if (href.startsWith('/')) return undefined;
  return isPaid ? 'sponsored noopener' : 'noopener';
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
