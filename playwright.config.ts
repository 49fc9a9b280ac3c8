import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Workers read this file too and must see the same server.
process.env.E2E_PORT ??= '3210';
process.env.E2E_VAR ??= mkdtempSync(join(tmpdir(), 'arainfo-e2e-'));

// The tests bring their own newsroom and never touch the one this machine may serve.
for (const name of ['DATABASE_URL', 'MEDIA_URL', 'ARAINFO_SECRET', 'ARAINFO_DEMO', 'SITE_URL', 'SMTP_URL', 'MAIL_FROM'])
  delete process.env[name];

const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const browser = process.env.PLAYWRIGHT_CHROMIUM_PATH;
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Two workers and their servers share one machine with the readers some tests send by the hundred.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [...asRoot, ...quiet, '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    // Not before the demo newsroom has its pictures.
    url: `${address}/api/ready`,
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
    env: {
      ...definedOnly(process.env),
      PORT: process.env.E2E_PORT,
      HOST: '127.0.0.1',
      SITE_URL: address,
      ARAINFO_VAR: process.env.E2E_VAR,
    },
  },
});

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
