import { existsSync, readFileSync } from 'node:fs';

/** `flaky`: failed at first and passed when tried again. */
export type Counts = { passed: number; failed: number; flaky: number; skipped: number };

export const nothing: Counts = { passed: 0, failed: 0, flaky: 0, skipped: 0 };

export function sum(all: Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      flaky: a.flaky + b.flaky,
      skipped: a.skipped + b.skipped,
    }),
    nothing,
  );
}

/** A step that is one check: passed or failed as a whole. */
export function single(isPassed: boolean): Counts {
  return isPassed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** A runner that failed without naming a failed test, or ran no test at all, counts as one failure. */
export function honest(counts: Counts, exitCode: number | null): Counts {
  const isSilent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

/** Counts of vitest's JSON report; a missing report counts nothing. */
export function vitestCounts(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, flaky: 0, skipped };
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, flaky, skipped }: Counts): string {
  const rare = [`${flaky} flaky`, `${skipped} skipped`].filter((part) => !part.startsWith('0'));
  return [`${passed} passed`, `${failed} failed`, ...rare].join(', ');
}
