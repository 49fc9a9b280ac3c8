import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

const targets = (source: string, file = 'components/reader/list.tsx') =>
  importsOf(file, source).map(({ target }) => target);

test('every way of importing is found', () => {
  const source = [
    "import { a } from '#db/client';",
    'import b from "react";',
    "import {\n  c,\n  type D,\n} from '#domain/articles/queries';",
    "import './list.css';",
    "export { e } from '../ui/button.tsx';",
    "export * from './all.ts';",
    "const f = await import('#lib/text/slug');",
    "const g = require('next');",
  ].join('\n');
  expect(targets(source)).toEqual([
    'db/client',
    'react',
    'domain/articles/queries',
    'components/reader/list.css',
    'components/ui/button',
    'components/reader/all',
    'lib/text/slug',
    'next',
  ]);
});

test('only a whole type import is a type import', () => {
  const source =
    "import type { A } from '#domain/a/types';\nimport { type B } from '#domain/b/types';\nimport type from '#lib/type';\n";
  expect(importsOf('db/x.ts', source).map(({ isType }) => isType)).toEqual([true, false, false]);
});

test('comments, strings and other exports are not imports', () => {
  const source = [
    "/**\n * import { a } from '#db/client';\n */",
    "// import { b } from '#db/client';",
    "export const from = 'x';",
    "export function load() {\n  return Array.from('abc');\n}",
    "const text = 'import x from y';",
  ].join('\n');
  expect(targets(source)).toEqual([]);
});
