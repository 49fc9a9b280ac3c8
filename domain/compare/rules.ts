import { type ChangeObject, diffArrays } from 'diff';
import { blockMediaIds, blockText, bodyNotes } from '#domain/body/rules';
import type { Block } from '#domain/body/types';
import type { RevisionText } from '#domain/revisions/types';
import { canonicalJson } from '#lib/canonical-json';
import { wordTokens } from '#lib/text/word-tokens';
import type {
  BlockDifference,
  FieldName,
  LineDifference,
  NoteDifference,
  PictureDifference,
  Piece,
  TextDifference,
} from './types.ts';

/** Beyond so many differences a text is another text: shown as one out, one in. Keeps the worst case short. */
const maxEditLength = 1_000;
/** How alike two blocks in the same place must be, 0..1 by their words, to be the same block changed. */
const minLikeness = 0.3;
/** Blocks between two unchanged ones beyond which they are paired by their order alone. */
const maxPairing = 40_000;

const fieldNames: FieldName[] = ['slug', 'seoTitle', 'seoDescription', 'source', 'sourceUrl', 'photoCredit'];

/** What became of `before` in `after`, word by word and block by block. */
export function compareTexts(before: RevisionText, after: RevisionText): TextDifference {
  const title = compareLines(before.title, after.title);
  const lead = compareLines(before.lead ?? '', after.lead ?? '');
  const fields = fieldNames
    .map((name) => ({ name, line: compareLines(before.fields[name] ?? '', after.fields[name] ?? '') }))
    .filter(({ line }) => line.isChanged);
  const blocks = compareBlocks(before.body.blocks, after.body.blocks);
  const isSame =
    !title.isChanged && !lead.isChanged && fields.length === 0 && blocks.every((block) => block.kind === 'same');
  return { isSame, title, lead, fields, blocks };
}

/** What became of one line of text, word by word. */
export function compareLines(before: string, after: string): LineDifference {
  return { isChanged: before !== after, pieces: comparePieces(before, after) };
}

/** Words out and in; joined, the kept and added ones are `after`, the kept and removed ones `before`. */
export function comparePieces(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordTokens(before), wordTokens(after), { maxEditLength });
  if (!changes) return whole(before, after);
  return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') }));
}

/** Blocks of both bodies in reading order, each beside what became of it. */
export function compareBlocks(before: Block[], after: Block[]): BlockDifference[] {
  return alignBlocks(before, after).map(([older, newer]) => compareBlock(older, newer));
}

/** Which block became which; undefined where there is none on that side. */
export function alignBlocks(before: Block[], after: Block[]): [Block | undefined, Block | undefined][] {
  const pairs: [Block | undefined, Block | undefined][] = [];
  for (const { kept, older, newer } of changedRuns(before, after)) {
    pairs.push(...(kept ? kept.map((block): [Block, Block] => [block, block]) : pairRun(older, newer)));
  }
  return pairs;
}

type Run = { kept: Block[] | null; older: Block[]; newer: Block[] };

function changedRuns(before: Block[], after: Block[]): Run[] {
  const changes = diffArrays(before.map(canonicalJson), after.map(canonicalJson), { maxEditLength });
  if (!changes) return [{ kept: null, older: before, newer: after }];
  const runs: Run[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added, removed, count } of changes) {
    const older = added ? [] : before.slice(atBefore, atBefore + count);
    const newer = removed ? [] : after.slice(atAfter, atAfter + count);
    atBefore += older.length;
    atAfter += newer.length;
    if (added || removed) addToRun(runs, older, newer);
    else runs.push({ kept: newer, older: [], newer: [] });
  }
  return runs;
}

function addToRun(runs: Run[], older: Block[], newer: Block[]): void {
  const last = runs.at(-1);
  if (!last || last.kept) runs.push({ kept: null, older, newer });
  else runs.splice(-1, 1, { kept: null, older: [...last.older, ...older], newer: [...last.newer, ...newer] });
}

/** Pairs what is alike so that the sum of likeness is greatest and nothing crosses; the rest went or came. */
function pairRun(older: Block[], newer: Block[]): [Block | undefined, Block | undefined][] {
  const isLong = older.length * newer.length > maxPairing;
  const alike = (a: number, b: number) => (isLong ? (a === b ? 1 : 0) : likeness(older[a], newer[b]));
  const best = bestSums(older.length, newer.length, alike);
  const pairs: [Block | undefined, Block | undefined][] = [];
  let [a, b] = [0, 0];
  while (a < older.length || b < newer.length) {
    const here = best(a, b);
    if (a < older.length && b < newer.length && alike(a, b) > 0 && here === best(a + 1, b + 1) + alike(a, b)) {
      pairs.push([older[a++], newer[b++]]);
    } else if (a < older.length && here === best(a + 1, b)) pairs.push([older[a++], undefined]);
    else pairs.push([undefined, newer[b++]]);
  }
  return pairs;
}

/** The greatest sum of likeness from each place on. */
function bestSums(rows: number, columns: number, alike: (a: number, b: number) => number) {
  const width = columns + 1;
  const sums = new Float64Array((rows + 1) * width);
  const best = (a: number, b: number) => sums[a * width + b] ?? 0;
  for (let a = rows - 1; a >= 0; a -= 1) {
    for (let b = columns - 1; b >= 0; b -= 1) {
      const likenessHere = alike(a, b);
      const paired = likenessHere > 0 ? best(a + 1, b + 1) + likenessHere : 0;
      sums[a * width + b] = Math.max(best(a + 1, b), best(a, b + 1), paired);
    }
  }
  return best;
}

/** 0 for two blocks that have nothing to do with each other, 1 for the same words; below `minLikeness` it is 0. */
function likeness(older: Block | undefined, newer: Block | undefined): number {
  if (!older || !newer || older.type !== newer.type) return 0;
  const [a, b] = [wordCounts(older), wordCounts(newer)];
  const total = sum(a) + sum(b);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const share = (2 * shared) / total;
  return share >= minLikeness ? share : 0;
}

const counted = new WeakMap<Block, Map<string, number>>();

function wordCounts(block: Block): Map<string, number> {
  const known = counted.get(block);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const token of wordTokens(blockText(block)))
    if (/\S/.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  counted.set(block, counts);
  return counts;
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);

function compareBlock(older: Block | undefined, newer: Block | undefined): BlockDifference {
  const type = (newer ?? older)?.type ?? 'paragraph';
  const [before, after] = [older ? blockText(older) : '', newer ? blockText(newer) : ''];
  const pieces = comparePieces(before, after);
  const pictures = comparePictures(older ? blockMediaIds(older) : [], newer ? blockMediaIds(newer) : []);
  const notes = compareNotes(notesOf(older), notesOf(newer));
  const parts = { type, pieces, notes, pictures };
  if (!older) return { kind: 'added', ...parts };
  if (!newer) return { kind: 'removed', ...parts };
  if (canonicalJson(older) === canonicalJson(newer)) return { kind: 'same', ...parts };
  const isRestyled = before === after && [...pictures, ...notes].every((part) => part.kind === 'same');
  return { kind: isRestyled ? 'restyled' : 'changed', ...parts };
}

const notesOf = (block: Block | undefined) => (block ? bodyNotes([block]).map((run) => run.note) : []);

/** A note that went where another came is the same note rewritten; both are compared by their words. */
function compareNotes(before: string[], after: string[]): NoteDifference[] {
  const notes: NoteDifference[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (removed) {
      gone = value;
      continue;
    }
    const rewritten = added ? value.length : 0;
    notes.push(...gone.slice(rewritten).map((old) => noteDifference(old, undefined)));
    notes.push(...value.map((text, index) => noteDifference(added ? gone[index] : text, text)));
    gone = [];
  }
  return [...notes, ...gone.map((old) => noteDifference(old, undefined))];
}

function noteDifference(older: string | undefined, newer: string | undefined): NoteDifference {
  const pieces = comparePieces(older ?? '', newer ?? '');
  if (older === undefined) return { kind: 'added', pieces };
  if (newer === undefined) return { kind: 'removed', pieces };
  return { kind: older === newer ? 'same' : 'changed', pieces };
}

function comparePictures(before: number[], after: number[]): PictureDifference[] {
  return diffArrays(before, after).flatMap((change) =>
    change.value.map((mediaId) => ({ mediaId, kind: kindOf(change) })),
  );
}

function kindOf(change: Pick<ChangeObject<unknown>, 'added' | 'removed'>): Piece['kind'] {
  if (change.added) return 'added';
  return change.removed ? 'removed' : 'same';
}

function whole(before: string, after: string): Piece[] {
  const pieces: Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
