import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { honest, lastLine, sum, vitestCounts } from './counts.ts';

function reportFile(report: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('counting tests', () => {
  test('vitest: pending and todo tests are skipped ones', () => {
    const file = reportFile({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(vitestCounts(file)).toEqual({ passed: 5, failed: 1, flaky: 0, skipped: 3 });
  });

  test('a runner that leaves no report, or ends badly without a failed test, is one failure', () => {
    expect(honest(vitestCounts('/nowhere/report.json'), 0).failed).toBe(1);
    expect(honest({ passed: 9, failed: 0, flaky: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(honest({ passed: 9, failed: 0, flaky: 0, skipped: 0 }, null).failed).toBe(1);
  });

  test('skipped tests alone are not a success', () => {
    expect(honest({ passed: 0, failed: 0, flaky: 0, skipped: 12 }, 0).failed).toBe(1);
  });

  test('failures that were counted are not counted twice', () => {
    expect(honest({ passed: 1, failed: 2, flaky: 0, skipped: 0 }, 1).failed).toBe(2);
  });

  test('the last line sums up and tells flaky and skipped tests only when there are some', () => {
    expect(
      lastLine(
        sum([
          { passed: 1, failed: 0, flaky: 0, skipped: 0 },
          { passed: 2, failed: 1, flaky: 0, skipped: 0 },
        ]),
      ),
    ).toBe('3 passed, 1 failed');
    expect(lastLine({ passed: 1, failed: 0, flaky: 2, skipped: 4 })).toBe('1 passed, 0 failed, 2 flaky, 4 skipped');
  });
});
