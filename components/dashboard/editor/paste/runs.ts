import type { Inline } from '#domain/body/types';
import { cleanText } from '#lib/text/clean-text';

/** Text between tags: white space collapses, invisible signs go, U+00A0 stays. */
export function visibleText(text: string): string {
  return cleanText(`|${text.replace(/[\t\n\r ]+/g, ' ')}|`).slice(1, -1);
}

/** Runs of one paragraph: neighbours alike joined, spaces at the edges and doubled spaces gone; empty when there is nothing to read. */
export function tidyRuns(runs: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  for (const run of runs) {
    const last = tidy.at(-1);
    const text = !last || /\s/.test(last.text.slice(-1)) ? run.text.replace(/^ +/, '') : run.text;
    if (text === '' && run.note === undefined) continue;
    if (last && isAlike(last, run)) last.text += text;
    else tidy.push({ ...run, text });
  }
  trimEnd(tidy);
  const [first] = tidy;
  if (first) first.text = first.text.replace(/^[ \u00A0]+/, '');
  return tidy;
}

function trimEnd(runs: Inline[]): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/(?<![ \u00A0])[ \u00A0]+$/, '');
    if (last.text !== '' || last.note !== undefined) return;
    runs.pop();
  }
}

function isAlike(a: Inline, b: Inline): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.href === b.href &&
    a.lang === b.lang &&
    `${a.marks}` === `${b.marks}`
  );
}
