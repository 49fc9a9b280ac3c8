import type { Block, Body, Inline } from '#domain/body/types';

/** What stands for `{name}` in a text; '' where nobody has said it yet. */
export type Fillings = Readonly<Record<string, string>>;

/**
 * A body with what its placeholders stand for: `{email}` and `{phone}` become links. A paragraph, an item of a list or a row of a
 * table that names something nobody has said is left out; braces around any other word are left as they are.
 */
export function fillIn(body: Body, fillings: Fillings): Body {
  return { ...body, blocks: body.blocks.flatMap((block) => fillBlock(block, fillings) ?? []) };
}

function fillBlock(block: Block, fillings: Fillings): Block | null {
  const fill = (content: Inline[]) => fillRuns(content, fillings);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote': {
      const content = fill(block.content);
      return content && { ...block, content };
    }
    case 'list': {
      const items = block.items.flatMap((item) => [fill(item)].filter((filled) => filled !== null));
      return items.length === 0 && block.items.length > 0 ? null : { ...block, items };
    }
    case 'table':
      return { ...block, rows: block.rows.flatMap((row) => fillRow(row, fillings)) };
    case 'fact-box':
    case 'image':
    case 'gallery':
    case 'embed':
    case 'read-also':
      return block;
  }
}

function fillRow(row: Inline[][], fillings: Fillings): Inline[][][] {
  const cells = row.map((cell) => fillRuns(cell, fillings));
  return cells.some((cell) => cell === null) ? [] : [cells.filter((cell) => cell !== null)];
}

/** Null where one of the placeholders stands for nothing. */
function fillRuns(runs: Inline[], fillings: Fillings): Inline[] | null {
  const pieces = runs.flatMap((run) => fillRun(run, fillings));
  return pieces.some((piece) => piece === null) ? null : pieces.filter((piece) => piece !== null);
}

function fillRun(run: Inline, fillings: Fillings): (Inline | null)[] {
  const pieces = run.text.split(/(\{[a-zA-Z]+\})/).filter((piece) => piece !== '');
  return pieces.map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1] ?? '';
    const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
    if (value === '') return null;
    return { ...run, ...(value === undefined ? { text: piece } : filling(name, value)) };
  });
}

function filling(name: string, value: string): Pick<Inline, 'text' | 'href'> {
  if (name === 'email') return { text: value, href: `mailto:${value}` };
  if (name === 'phone') return { text: value, href: `tel:${value.replaceAll(/[^\d+]/g, '')}` };
  return { text: value };
}
