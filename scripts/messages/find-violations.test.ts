import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cyrillicLines, findMessageViolations } from './find-violations.ts';

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), source);
  }
  return root;
}

const catalogues = { 'messages/kk/reader.json': '{"a":"Иә"}', 'messages/ru/reader.json': '{"a":"Да"}' };

test('equal catalogues and components without text pass', () => {
  expect(findMessageViolations(project({ ...catalogues, 'components/reader/a.tsx': '<p>{t("a")}</p>' }))).toEqual([]);
});

test('a catalogue that exists in one language only is caught, and so is a project without any', () => {
  expect(findMessageViolations(project({ ...catalogues, 'messages/kk/errors.json': '{}' }))).toEqual([
    'messages/ru/errors.json is missing',
  ]);
  expect(findMessageViolations(project({}))).toEqual(['messages/ has no catalogue']);
});

test('Cyrillic text in a component is caught with its line', () => {
  const files = { ...catalogues, 'components/reader/a.tsx': 'const a = 1;\nexport const A = () => <p>Оқу</p>;\n' };
  expect(findMessageViolations(project(files))).toEqual([
    'components/reader/a.tsx:2 has Cyrillic text; put it into messages/',
  ]);
});

test('comments are not text, but what follows an address is', () => {
  expect(cyrillicLines('// Оқу\n/* Оқу\n Оқу */\nconst a = 1; // Оқу\n')).toEqual([]);
  expect(cyrillicLines("const a = 'https://x.kz/Оқу';\n")).toEqual([1]);
});
