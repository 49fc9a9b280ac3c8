import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,bench,cli,components,db,domain,i18n,lib,scripts,server}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
