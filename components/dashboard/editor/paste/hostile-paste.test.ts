import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { plainTextBlocks } from './plain-text.ts';
import { readPastedHtml } from './read-html.ts';

const maxMs = 50;
const pieces = [
  'а',
  'а ',
  ' ',
  '\u00a0',
  '\u00a0а',
  '\u00ad',
  'а-\n',
  '\n',
  '• а\n',
  '1. а\n',
  '1',
  '(',
  '.',
  '\u200d',
  'https://а',
  'https://.',
];
const texts = pieces.flatMap((piece) => {
  const long = piece.repeat(10_000 / piece.length);
  return [long, `а${long}а`];
});

/** Processor time, the shortest of three: what else the machine does is not the text's fault. */
function shortestMs(work: () => () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const prepared = work();
    const started = process.cpuUsage();
    prepared();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(texts.map((text) => [JSON.stringify(text.slice(0, 12)), text]))(
  '%s … pasted is soon clean',
  (_shown, text) => {
    expect(shortestMs(() => () => plainTextBlocks(text, 'https://arainfo.example'))).toBeLessThanOrEqual(maxMs);
    const page = () => parseHTML(`<!doctype html><html><body><p>${text}</p></body></html>`).document.body;
    const read = (body: HTMLElement) => () => readPastedHtml(body, 'https://arainfo.example');
    expect(shortestMs(() => read(page()))).toBeLessThanOrEqual(maxMs);
  },
);
