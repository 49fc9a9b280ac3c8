import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { type Counts, nothing } from './counts.ts';

/** `file` is null for a fault outside every test; `told` says what went wrong and where, null when nothing did. */
export type E2eTest = { id: string; file: string | null; outcome: keyof Counts; told: string | null };

type Problem = { message?: string };
type Spec = {
  id: string;
  file: string;
  line: number;
  title: string;
  tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; results: { errors: Problem[] }[] }[];
};
type Suite = { specs?: Spec[]; suites?: Suite[] };
type Report = Suite & { errors?: Problem[] };

const shownLetters = 1_200;
const outcomes = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' } as const;

/** The tests of Playwright's JSON report and the faults outside them; a missing report has none. */
export function playwrightTests(file: string): E2eTest[] {
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const outside = (report.errors ?? []).map((error, place) => ({
    ...{ id: `outside ${place}`, file: null, outcome: 'failed' as const },
    told: excerpt([error]),
  }));
  return [...specsOf(report).flatMap(testsOf), ...outside];
}

function specsOf({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function testsOf({ id, file, line, title, tests }: Spec): E2eTest[] {
  return tests.map(({ status, results }) => {
    const errors = results.flatMap((result) => result.errors);
    const told = errors.length > 0 ? `${file}:${line} › ${title}\n${excerpt(errors)}` : null;
    return { id, file, outcome: outcomes[status], told };
  });
}

function excerpt(errors: Problem[]): string {
  const texts = errors.map(({ message }) => stripVTControlCharacters(message ?? '').slice(0, shownLetters));
  return texts.join('\n').replaceAll(/^/gm, '  ');
}

export function countTests(tests: E2eTest[]): Counts {
  const counts = { ...nothing };
  for (const { outcome } of tests) counts[outcome] += 1;
  return counts;
}

/** What holds of the tests of a run when those of some files have run again: who failed once and passed once is flaky. */
export function afterAnotherRun(tests: E2eTest[], again: E2eTest[]): E2eTest[] {
  const later = new Map(again.map((test) => [test.id, test]));
  const known = new Set(tests.map(({ id }) => id));
  const decided = tests.map((test) => {
    const other = later.get(test.id);
    if (!other || other.outcome === 'skipped') return test;
    return test.outcome === 'failed' && other.outcome === 'passed' ? { ...test, outcome: 'flaky' as const } : other;
  });
  return [...decided, ...again.filter(({ id }) => !known.has(id))];
}

const mostTriedAgain = 5;

/** The files whose tests deserve another run: a few failed ones; many, or a fault outside every test, are no accident. */
export function filesToTryAgain(tests: E2eTest[]): string[] {
  const failed = tests.filter(({ outcome }) => outcome === 'failed');
  const files = failed.flatMap(({ file }) => file ?? []);
  return failed.length <= mostTriedAgain && files.length === failed.length ? [...new Set(files)] : [];
}
