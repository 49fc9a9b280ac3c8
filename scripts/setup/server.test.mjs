import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { expect, test } from 'vitest';
import configOf from '../../next.config.js';
import { root } from './root.mjs';

test('the build is told where messages are read', async () => {
  expect(await configOf(PHASE_PRODUCTION_BUILD)).toMatchObject({
    turbopack: { resolveAlias: { 'next-intl/config': './i18n/request.ts' } },
  });
});

test('the settings of a running server bring no compiler into its memory', () => {
  const program = `
    const { default: configOf } = await import(${JSON.stringify(join(root, 'next.config.js'))});
    await configOf('${PHASE_PRODUCTION_SERVER}');
    const native = process.report.getReport().sharedObjects.filter((file) => file.endsWith('.node'));
    process.stdout.write(native.join());
  `;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })).toBe('');
});
