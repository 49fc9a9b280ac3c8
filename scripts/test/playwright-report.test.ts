import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterAnotherRun, countTests, type E2eTest, filesToTryAgain, playwrightTests } from './playwright-report.ts';

function reportFile(report: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'playwright-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const spec = (title: string, status: string, errors: { message: string }[] = []) => ({
  ...{ id: title, file: 'reader/a.spec.ts', line: 7, title },
  tests: [{ status, results: [{ errors }] }],
});

const named = (id: string, outcome: E2eTest['outcome'], file: string | null = 'a.spec.ts'): E2eTest => ({
  ...{ id, outcome, file },
  told: outcome === 'failed' ? `${id} broke` : null,
});

describe('the report of a run', () => {
  test('each test is counted, and a failed one named with what went wrong, wherever it stands', () => {
    const broken = spec('broken', 'unexpected', [{ message: 'Error: \u001b[31m410\u001b[39m\nExpected: 404' }]);
    const inner = { specs: [spec('whole', 'expected'), broken, spec('not run', 'skipped')] };
    const tests = playwrightTests(reportFile({ suites: [{ specs: [], suites: [inner] }] }));
    expect(countTests(tests)).toEqual({ passed: 1, failed: 1, flaky: 0, skipped: 1 });
    expect(tests.flatMap(({ told }) => told ?? [])).toEqual([
      'reader/a.spec.ts:7 › broken\n  Error: 410\n  Expected: 404',
    ]);
  });

  test('a fault outside every test is a failure', () => {
    const tests = playwrightTests(reportFile({ suites: [], errors: [{ message: 'no server' }] }));
    expect(countTests(tests).failed).toBe(1);
    expect(tests[0]?.told).toBe('  no server');
  });

  test('a report that is not there names nothing', () => {
    expect(playwrightTests('/nowhere/report.json')).toEqual([]);
  });
});

describe('another run of what failed', () => {
  test('who passes then is flaky, who fails once more has failed, and so has a neighbour that fails only now', () => {
    const first = [named('a', 'failed'), named('b', 'failed'), named('c', 'passed'), named('d', 'passed')];
    const again = [named('a', 'passed'), named('b', 'failed'), named('c', 'failed')];
    const outcomes = afterAnotherRun(first, again).map(({ id, outcome }) => [id, outcome]);
    expect(outcomes).toEqual([
      ['a', 'flaky'],
      ['b', 'failed'],
      ['c', 'failed'],
      ['d', 'passed'],
    ]);
  });

  test('what a failure before it kept from running counts as it ends then', () => {
    const decided = afterAnotherRun([named('a', 'failed'), named('b', 'skipped')], [named('b', 'passed')]);
    expect(decided.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
  });

  test('a fault of the second run outside every test counts too', () => {
    const decided = afterAnotherRun([named('a', 'failed')], [named('a', 'passed'), named('outside 0', 'failed', null)]);
    expect(countTests(decided).failed).toBe(1);
  });

  test('is for a few tests, each of a file', () => {
    const failures = (count: number) => Array.from({ length: count }, (_, n) => named(`t${n}`, 'failed'));
    expect(filesToTryAgain([named('whole', 'passed')])).toEqual([]);
    expect(filesToTryAgain([...failures(4), named('other', 'failed', 'b.spec.ts')])).toEqual([
      'a.spec.ts',
      'b.spec.ts',
    ]);
    expect(filesToTryAgain(failures(6))).toEqual([]);
    expect(filesToTryAgain([...failures(1), named('outside', 'failed', null)])).toEqual([]);
  });
});
