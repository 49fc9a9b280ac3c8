import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runCommand } from './run-command.ts';

/** The shell without a window starts and ends its processes faster than the whole browser. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium that answers: the one named in the environment, the system's, Playwright's, or one installed now; else null. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const named = env.PLAYWRIGHT_CHROMIUM_PATH;
  const present = await firstWorking(named ? [named] : [...installed, chromium.executablePath()]);
  if (present || named) return present;
  console.log('no browser found: installing Chromium');
  return (await installFromDebian()) ?? downloadBrowser();
}

async function installFromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await runCommand('apt-get', [...wait, 'update'], { env, limitMinutes: 10 });
  const install = [...wait, 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'];
  await runCommand('apt-get', install, { env, limitMinutes: 10 });
  return firstWorking(installed);
}

async function downloadBrowser(): Promise<string | null> {
  const cli = ['node_modules/playwright/cli.js', 'install', '--with-deps', 'chromium'];
  await runCommand(process.execPath, cli, { limitMinutes: 10 });
  return firstWorking([chromium.executablePath()]);
}

async function firstWorking(paths: string[]): Promise<string | null> {
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const { code } = await runCommand(path, ['--version'], { limitMinutes: 1 });
    if (code === 0) return path;
  }
  return null;
}
