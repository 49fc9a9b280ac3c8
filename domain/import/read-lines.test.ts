import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadOptions, readLines } from './read-lines.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(content: string | Buffer, options: ReadOptions = {}) {
  const path = join(folder, 'file');
  await writeFile(path, content);
  const lines = [];
  for await (const { line, text, error } of readLines(path, options)) lines.push([line, text ?? error]);
  return lines;
}

describe('reading lines', () => {
  test('numbers from 1, passes over blank lines, drops BOM and CR', async () => {
    expect(await linesOf('\ufeffбір\r\n\r\n  \nекі')).toEqual([
      [1, 'бір'],
      [4, 'екі'],
    ]);
  });

  test('yields blank lines when asked for', async () => {
    expect(await linesOf('бір\n\nекі\n', { keepsBlank: true })).toEqual([
      [1, 'бір'],
      [2, ''],
      [3, 'екі'],
    ]);
  });

  test('an empty file has no lines', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  test('a letter is whole where two pieces of the file meet', async () => {
    const text = `${'a'.repeat(16 * 1024 - 1)}ә`;
    expect(await linesOf(`${text}\n`)).toEqual([[1, text]]);
  });

  test('a line that is not UTF-8 is reported and the rest follows', async () => {
    const broken = Buffer.concat([Buffer.from('бір\n'), Buffer.from([0xcd, 0xee, 0xe2, 0x0a]), Buffer.from('үш')]);
    expect(await linesOf(broken)).toEqual([
      [1, 'бір'],
      [2, 'line-not-utf8'],
      [3, 'үш'],
    ]);
  });

  test('a line of 50 MB is reported with its number, never kept in memory, and the rest follows', async () => {
    const long = gzipSync(Buffer.concat([Buffer.from('бір\n'), Buffer.alloc(50 * 2 ** 20, 'a'), Buffer.from('\nүш')]));
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    const path = join(folder, 'long');
    await writeFile(path, long);
    const lines = [];
    for await (const { line, text, error } of readLines(path)) {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
      lines.push([line, text ?? error]);
    }
    expect(lines).toEqual([
      [1, 'бір'],
      [2, 'line-too-long'],
      [3, 'үш'],
    ]);
    expect(peak).toBeLessThan(45 * 2 ** 20);
  });
});

describe('packed files', () => {
  test('are known by their first bytes, not by their name; members one after another are one file', async () => {
    expect(await linesOf(Buffer.concat([gzipSync('бір\n'), gzipSync('екі\n')]))).toEqual([
      [1, 'бір'],
      [2, 'екі'],
    ]);
  });

  test('cut off in the middle yield what can be read, then say so', async () => {
    const text = Array.from({ length: 4000 }, (_, index) => `жол ${index} ${Math.sin(index)}`).join('\n');
    const packed = gzipSync(text);
    const lines = await linesOf(packed.subarray(0, packed.length / 2));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines[0]).toEqual([1, 'жол 0 0']);
    expect(lines.at(-1)).toEqual([lines.length, 'gzip-truncated']);
  });

  test('that are damaged yield what came before the damage', async () => {
    const packed = gzipSync(Array.from({ length: 4000 }, (_, index) => `жол ${index} ${Math.sin(index)}`).join('\n'));
    packed.fill(0xff, packed.length / 2, packed.length / 2 + 64);
    const lines = await linesOf(packed);
    expect(lines[0]).toEqual([1, 'жол 0 0']);
    expect(lines.at(-1)?.[1]).toBe('gzip-broken');
  });

  test('that unpack without end are stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 2 ** 20, 'a\n'));
    const lines = await linesOf(bomb, { unpack: { freeBytes: 2 ** 20, maxRatio: 100, maxBytes: 2 ** 30 } });
    expect(lines.at(-1)?.[1]).toBe('gzip-bomb');
    expect(lines.length).toBeLessThan(2 ** 21);
  });
});

describe('files that cannot be opened', () => {
  test.each([
    ['a missing one', () => join(folder, 'none'), 'file-missing'],
    ['a folder', () => folder, 'file-is-a-folder'],
  ])('%s is reported', async (_what, path, problem) => {
    const lines = [];
    for await (const line of readLines(path())) lines.push(line);
    expect(lines).toEqual([{ line: 1, text: null, error: problem }]);
  });
});
