import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDictionaries } from './dictionary-files.ts';
import { installDictionaries } from './install-dictionaries.ts';

const aff = '\uFEFFSET UTF-8\r\nSFX A Y 1\r\nSFX A 0 да .\r\n';
const dic = '\uFEFF2\r\nқала/A\r\nмектеп\r\n';
let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-dictionaries-'));
  mkdirSync(at('system'));
  mkdirSync(at('var'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(words: string): void {
  writeFileSync(at('system', 'kk_KZ.aff'), aff);
  writeFileSync(at('system', 'kk_KZ.dic'), words);
}

test('a dictionary of a folder is copied without its byte order mark and carriage returns', async () => {
  lay(dic);
  expect(await installDictionaries(at('var'), at('system'))).toEqual([{ lang: 'kk', entries: 2 }]);
  expect(readFileSync(at('var', 'dictionaries', 'kk_KZ.dic'), 'utf8')).toBe('2\nқала/A\nмектеп\n');
  expect(findDictionaries(at('var')).kk?.dic).toBe(at('var', 'dictionaries', 'kk_KZ.dic'));
  expect(readdirSync(at('var', 'dictionaries')).sort()).toEqual(['kk_KZ.aff', 'kk_KZ.dic']);
});

test('a broken file replaces nothing', async () => {
  lay(dic);
  await installDictionaries(at('var'), at('system'));
  lay('<html>404</html>');
  await expect(installDictionaries(at('var'), at('system'))).rejects.toThrow();
  expect(readFileSync(at('var', 'dictionaries', 'kk_KZ.dic'), 'utf8')).toContain('мектеп');
  expect(readdirSync(at('var', 'dictionaries'))).toHaveLength(2);
});

test('a folder without dictionaries installs none; Russian comes with the program', async () => {
  expect(await installDictionaries(at('var'), at('system'))).toEqual([]);
  expect(Object.keys(findDictionaries(at('var')))).toEqual(['ru']);
});

test('a web address is a folder too', async () => {
  const files: Record<string, string> = { '/d/kk_KZ.aff': aff, '/d/kk_KZ.dic': dic };
  const server = createServer(({ url = '' }, response) => {
    response.statusCode = files[url] ? 200 : 404;
    response.end(files[url] ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    expect(await installDictionaries(at('var'), `http://127.0.0.1:${port}/d/`)).toEqual([{ lang: 'kk', entries: 2 }]);
  } finally {
    server.close();
  }
});
