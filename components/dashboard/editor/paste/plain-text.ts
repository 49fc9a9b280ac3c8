import type { Block, Inline } from '#domain/body/types';
import { cleanText } from '#lib/text/clean-text';

const bullet = /^[•●▪·*–—-]\s+/;
const number = /^\d{1,2}[.)]\s+/;

/** Plain text as blocks: every line is a paragraph, lines that count or have bullets are lists, a word broken at a line's end runs on. */
export function plainTextBlocks(text: string): Block[] {
  const lines = cleanText(text)
    .replace(/(?<=\p{Ll}-)\n(?=\p{Ll})/gu, ' ')
    .split('\n')
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line);
    const isAlone = kind === null || (kindOf(lines[index - 1]) !== kind && kindOf(lines[index + 1]) !== kind);
    if (isAlone) blocks.push({ type: 'paragraph', content: run(line) });
    else addItem(blocks, kind === number, run(line.replace(kind, '')));
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

function run(text: string): Inline[] {
  return [{ text }];
}
