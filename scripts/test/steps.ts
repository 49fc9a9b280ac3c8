import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, honest, single, vitestCounts } from './counts.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import { afterAnotherRun, countTests, type E2eTest, filesToTryAgain, playwrightTests } from './playwright-report.ts';
import { runCommand } from './run-command.ts';

export type Step = { name: string; run: () => Promise<Counts> };

const bin = (name: string) => join('node_modules', '.bin', name);

function check(name: string, command: string, args: string[]): Step {
  const run = async () => {
    const { code, output } = await runCommand(command, args);
    if (code !== 0) console.log(output.trimEnd());
    return single(code === 0);
  };
  return { name, run };
}

const own = (name: string, script: string) =>
  check(name, process.execPath, ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`]);

/** Everything `npm test` runs, in order: the build first, because it writes types that are checked; the end-to-end step starts the production server by the start command itself. */
export const steps: Step[] = [
  own('build', 'check-build'),
  check('types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']),
  check('lint and format', bin('biome'), ['ci', '--colors=off', '--max-diagnostics=50']),
  own('import direction', 'check-imports'),
  own('messages', 'check-messages'),
  own('security floor', 'check-security-floor'),
  check('dead code', bin('knip'), ['--no-progress']),
  check('dead code but for tests', bin('knip'), ['--no-progress', '--production']),
  { name: 'unit, both engines', run: unit },
  { name: 'end to end', run: endToEnd },
];

async function unit(): Promise<Counts> {
  return inFolder(async (folder) => {
    const report = join(folder, 'unit.json');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runCommand(bin('vitest'), args, { isShown: true });
    return honest(vitestCounts(report), code);
  });
}

async function endToEnd(): Promise<Counts> {
  const browser = await findBrowser();
  if (!browser) {
    console.log('no browser: install Chromium or set PLAYWRIGHT_CHROMIUM_PATH');
    return single(false);
  }
  const first = await playwright(browser, []);
  const files = filesToTryAgain(first.tests);
  if (files.length === 0) return honest(countTests(first.tests), first.code);
  console.log(`\ntried again on a newsroom of its own: ${files.join(', ')}`);
  const again = await playwright(browser, [...files, '--trace=retain-on-failure']);
  return honest(countTests(afterAnotherRun(first.tests, again.tests)), again.code);
}

/** Runs the tests of the files in `args`, all of them for none, on a newsroom of its own, and says what went wrong. */
async function playwright(browser: string, args: string[]): Promise<{ tests: E2eTest[]; code: number | null }> {
  return inFolder(async (folder) => {
    const report = join(folder, 'e2e.json');
    const env = {
      ...process.env,
      PLAYWRIGHT_CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      E2E_PORT: String(await freePort()),
      E2E_VAR: join(folder, 'var'),
    };
    const options = { env, isShown: true, limitMinutes: 68 };
    const { code } = await runCommand(bin('playwright'), ['test', '--reporter=list,json', ...args], options);
    const tests = playwrightTests(report);
    for (const { told } of tests) if (told) console.log(`\n${told}`);
    return { tests, code };
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
