import { diffArrays } from 'diff';
import type { Block } from '#domain/body/types';
import type { FieldName } from '#domain/compare/types';
import type { RevisionText } from '#domain/revisions/types';
import { canonicalJson } from '#lib/canonical-json';
import type { BlockRow, LineRow, Merge, Whose } from './types.ts';

const fieldNames: FieldName[] = ['slug', 'seoTitle', 'seoDescription', 'source', 'sourceUrl', 'photoCredit'];

/**
 * Two texts written on the same one, part by part, in reading order. `lines` has the title, the lead and the fields that are not the
 * same everywhere; joining any choice of sides of `rows` gives a body.
 */
export function mergeTexts(base: RevisionText, mine: RevisionText, theirs: RevisionText): Merge {
  const lines: LineRow[] = [
    lineRow('title', base.title, mine.title, theirs.title),
    lineRow('lead', base.lead ?? '', mine.lead ?? '', theirs.lead ?? ''),
  ];
  for (const name of fieldNames) {
    const row = lineRow(name, base.fields[name] ?? '', mine.fields[name] ?? '', theirs.fields[name] ?? '');
    if (row.whose !== 'same') lines.push(row);
  }
  return { lines, rows: mergeBlocks(base.body.blocks, mine.body.blocks, theirs.body.blocks) };
}

function lineRow(name: LineRow['name'], base: string, mine: string, theirs: string): LineRow {
  return { name, whose: whose(base, mine, theirs), base, mine, theirs };
}

/** Blocks that stand in all three are the seams; between two seams each side may have gone its own way. */
function mergeBlocks(base: Block[], mine: Block[], theirs: Block[]): BlockRow[] {
  const inMine = keptPlaces(base, mine);
  const inTheirs = keptPlaces(base, theirs);
  const rows: BlockRow[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  const close = (to: { base: number; mine: number; theirs: number }) => {
    addRow(rows, {
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    });
  };
  base.forEach((block, place) => {
    const [mineAt, theirsAt] = [inMine.get(place), inTheirs.get(place)];
    if (mineAt === undefined || theirsAt === undefined) return;
    close({ base: place, mine: mineAt, theirs: theirsAt });
    addRow(rows, { base: [block], mine: [block], theirs: [block] });
    from = { base: place + 1, mine: mineAt + 1, theirs: theirsAt + 1 };
  });
  close({ base: base.length, mine: mine.length, theirs: theirs.length });
  return rows;
}

function addRow(rows: BlockRow[], sides: Omit<BlockRow, 'whose'>): void {
  if (sides.base.length + sides.mine.length + sides.theirs.length === 0) return;
  const { base, mine, theirs } = sides;
  const row = { whose: whose(canonicalJson(base), canonicalJson(mine), canonicalJson(theirs)), ...sides };
  const last = rows.at(-1);
  if (row.whose !== 'same' || last?.whose !== 'same') {
    rows.push(row);
    return;
  }
  last.base.push(...base);
  last.mine.push(...mine);
  last.theirs.push(...theirs);
}

function whose(base: string, mine: string, theirs: string): Whose {
  if (mine === theirs) return 'same';
  if (base === theirs) return 'mine';
  return base === mine ? 'theirs' : 'both';
}

/** Where each block of `base` that was left alone stands in `side`. */
function keptPlaces(base: Block[], side: Block[]): Map<number, number> {
  const places = new Map<number, number>();
  let [atBase, atSide] = [0, 0];
  for (const change of diffArrays(base.map(canonicalJson), side.map(canonicalJson))) {
    if (change.added) atSide += change.count;
    else if (change.removed) atBase += change.count;
    else for (let n = 0; n < change.count; n += 1) places.set(atBase++, atSide++);
  }
  return places;
}
