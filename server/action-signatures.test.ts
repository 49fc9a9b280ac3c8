import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parameterKinds, readActionSignatures } from './action-signatures.ts';

const root = join(import.meta.dirname, '..');

test.each([
  ['()', []],
  ['(_: FormState, form: FormData)', ['any', 'form']],
  ['(id: number, isOn: boolean, name: string, lang: Lang)', ['number', 'flag', 'text', 'text']],
  ['(id: number, point: { x: number; y: number }, map: Record<string, number>)', ['number', 'any', 'any']],
  ['(\n  ids: number[],\n  rest: unknown,\n)', ['list', 'any']],
])('the parameters %s are read out of a source', (written, kinds) => {
  expect(parameterKinds(`export async function oneAction${written}: Promise<void> {}`, 'oneAction')).toEqual(kinds);
});

test('every server action of the desk is written so that its parameters are read, and every form among them is seen', () => {
  const sources = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('actions.ts'))
    .map((file) => readFileSync(join(root, 'app', file), 'utf8'));
  const exported = sources.flatMap((source) =>
    [...source.matchAll(/^export (?!type)[^(]*?(\w+)\(([^)]*)\)/gm)].map(([, name = '', written = '']) => ({
      ...{ name, written, kinds: parameterKinds(source, name) },
    })),
  );
  expect(exported.length).toBeGreaterThan(80);
  for (const { name, written, kinds } of exported) {
    expect(kinds.length > 0, name).toBe(written.trim() !== '');
    expect(kinds.includes('form'), name).toBe(written.includes('FormData'));
  }
});

test('a build names its actions by id; where there is none, none are known', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-signatures-'));
  mkdirSync(join(folder, 'dist/server'), { recursive: true });
  writeFileSync(join(folder, 'actions.ts'), 'export async function oneAction(form: FormData): Promise<void> {}');
  const node = { '00ab': { filename: 'actions.ts', exportedName: 'oneAction' } };
  writeFileSync(join(folder, 'dist/server/server-reference-manifest.json'), JSON.stringify({ node }));
  expect(readActionSignatures(folder, join(folder, 'dist'))).toEqual(new Map([['00ab', ['form']]]));
  expect(readActionSignatures(folder, folder)).toEqual(new Map());
  rmSync(folder, { recursive: true });
});
