import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';

/** Bytes a reader may be sent, brotli; the committed numbers only go down. */
export type Budgets = {
  htmlAndCss: { front: number; article: number; rubric: number };
  scripts: number;
  fonts: number;
};

const file = join(root, 'bench', 'budgets.json');

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Takes over what is smaller than the committed number; a figure of 0 was not measured. */
export function lowerBudgets(measured: Budgets): void {
  const known = readBudgets();
  const lower = (before: number, now: number) => (now === 0 ? before : Math.min(before, now));
  const { front, article, rubric } = known.htmlAndCss;
  const lowered: Budgets = {
    htmlAndCss: {
      front: lower(front, measured.htmlAndCss.front),
      article: lower(article, measured.htmlAndCss.article),
      rubric: lower(rubric, measured.htmlAndCss.rubric),
    },
    scripts: lower(known.scripts, measured.scripts),
    fonts: lower(known.fonts, measured.fonts),
  };
  writeFileSync(file, `${JSON.stringify(lowered, null, 2)}\n`);
}
