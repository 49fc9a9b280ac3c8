import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedRoles } from './policy.ts';
import type { Role } from './types.ts';

const people: Role[] = ['reporter', 'editor', 'chief', 'admin'];

test('docs/roles.md shows the table of the code', () => {
  const rows = Object.entries(allowedRoles).map(([action, roles]: [string, readonly Role[]]) =>
    ['', ` \`${action}\` `, ...people.map((role) => (roles.includes(role) ? ' yes ' : ' – ')), ''].join('|'),
  );
  const shown = readFileSync(join(import.meta.dirname, '../../docs/roles.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(shown).toEqual(rows);
});
