import { expect, test } from 'vitest';
import { splitPassages } from '../text/scripts/russian-passages.ts';
import { createScriptWriter } from '../text/scripts/script-writer.ts';
import { findStyle } from '../text/style/find-style.ts';
import { applyTypography, proposeTypography } from '../text/typography/propose-changes.ts';
import { spelledWords } from './spelled-words.ts';

const maxMs = 50;
const letters = 5_000;

// biome-ignore format: a list of pieces
const pieces = [
  'а', 'аа ', 'Аб', 'a', 'a.', 'а.', 'a-', '1', '1.', '1-', '12', '.1', ' ', '\u00a0', 'а ,', ' ,', ' .', ' :)', '"', '«', '»', '"а ', '(', '+1', '8 ', '000 ', '1 000 ', '№ ',
  '-', '- ', 'аб- ', 'а\u00ad', '\u00ad', 'а\u0301', '.', '...', ',', 'a@', '@', '@а', '#а', 'a@a.', '//', 'www.', 'http://', 'kz.', '.kz', 'a.kz', 'a.b/', 'а.қаз', 'І', 'І-',
  'в ', 'ого ', 'м/', 'он ', 'сы', 'да да ', '? ', '!  ', '5-ші ', '\n', '𝐀', '\ud800',
];
const texts = pieces.flatMap((piece) => {
  const long = piece.repeat(letters / piece.length);
  return [long, `${long}!`, `1${long}`, `Мы ждали этого дня ${long}а`];
});

const latin = createScriptWriter({ script: 'kk-Latn', alphabet: '2021', exceptions: [] });
const arabic = createScriptWriter({ script: 'kk-Arab', alphabet: '2021', exceptions: [] });

const readings: [string, (text: string) => unknown][] = [
  ['typography in Kazakh', (text) => applyTypography(text, proposeTypography(text, 'kk'))],
  ['typography in Russian', (text) => applyTypography(text, proposeTypography(text, 'ru'))],
  ['style', (text) => findStyle(text, 'kk')],
  ['words to spell', spelledWords],
  ['Russian passages', splitPassages],
  ['Latin', latin],
  ['töte', arabic],
];

/** Processor time, the shortest of three: what else the machine does is not the text's fault. */
function shortestMs(work: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && shortest > maxMs / 2; turn++) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

test.each(readings)('no text takes long to be read for %s', (_name, read) => {
  const slow = texts
    .map((text) => [JSON.stringify(text.slice(0, 30)), Math.round(shortestMs(() => read(text)))] as const)
    .filter(([, ms]) => ms > maxMs);
  expect(slow).toEqual([]);
});
