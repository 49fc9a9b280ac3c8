import type { Block, Inline } from '#domain/body/types';
import { cleanText } from '#lib/text/clean-text';
import { cleanHref } from './clean-href.ts';

const bullet = /^[•●▪·*–—-]\s+/;
/** A web address without the sign that ends the sentence it stands in. */
const address = /https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]}…]/gi;
const number = /^\d{1,2}[.)]\s+/;

/**
 * Plain text as blocks: every line is a paragraph, lines that count or have bullets are lists, a word broken at a line's end runs on, addresses
 * are links without tracking. `origin` is this site: links to it become paths.
 */
export function plainTextBlocks(text: string, origin: string): Block[] {
  const lines = cleanText(text)
    .replace(/(?<=\p{Ll}-)\n(?=\p{Ll})/gu, ' ')
    .split('\n')
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line);
    const isAlone = kind === null || (kindOf(lines[index - 1]) !== kind && kindOf(lines[index + 1]) !== kind);
    if (isAlone) blocks.push({ type: 'paragraph', content: runs(line, origin) });
    else addItem(blocks, kind === number, runs(line.replace(kind, ''), origin));
  }
  return blocks;
}

function kindOf(line: string | undefined): RegExp | null {
  return [bullet, number].find((pattern) => pattern.test(line ?? '')) ?? null;
}

function addItem(blocks: Block[], ordered: boolean, item: Inline[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(item);
  else blocks.push({ type: 'list', ordered, items: [item] });
}

function runs(line: string, origin: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const { index, 0: written } of line.matchAll(address)) {
    const href = cleanHref(written, origin);
    if (href === null) continue;
    parts.push({ text: line.slice(end, index) }, { text: href.startsWith('/') ? origin + href : href, href });
    end = index + written.length;
  }
  return [...parts, { text: line.slice(end) }].filter(({ text }) => text !== '');
}
