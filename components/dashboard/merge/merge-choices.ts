import type { Block } from '#domain/body/types';
import type { LineRow, Merge } from '#domain/merge/types';
import type { RevisionText } from '#domain/revisions/types';

export type Side = 'mine' | 'theirs' | 'both';

/** What somebody chose, by the key of a part; a part that is not here keeps what it is without choosing. */
export type Choices = Record<string, Side>;

export const lineKey = (row: LineRow) => `line-${row.name}`;
export const blockKey = (at: number) => `block-${at}`;

/** Keys of the parts both sides changed and nobody has decided yet. */
export function undecided(merge: Merge, choices: Choices): string[] {
  const lines = merge.lines.filter((row) => row.whose === 'both').map(lineKey);
  const blocks = merge.rows.flatMap((row, at) => (row.whose === 'both' ? [blockKey(at)] : []));
  return [...lines, ...blocks].filter((key) => choices[key] === undefined);
}

/** The text that the choices make of both; parts that are not decided stay as mine. */
export function mergedText(merge: Merge, choices: Choices, mine: RevisionText): RevisionText {
  const fields = { ...mine.fields };
  let { title, lead } = mine;
  for (const row of merge.lines) {
    const value = sideOf(row.whose, choices[lineKey(row)]) === 'theirs' ? row.theirs : row.mine;
    if (row.name === 'title') title = value;
    else if (row.name === 'lead') lead = value || null;
    else fields[row.name] = value || null;
  }
  const blocks = merge.rows.flatMap((row, at): Block[] => {
    const side = sideOf(row.whose, choices[blockKey(at)]);
    if (side === 'both') return [...row.mine, ...row.theirs];
    return side === 'theirs' ? row.theirs : row.mine;
  });
  return { title, lead, fields, body: { version: mine.body.version, blocks } };
}

/** The side a part is on: the chosen one, else the one that changed it. */
export function sideOf(whose: LineRow['whose'], chosen: Side | undefined): Side {
  return chosen ?? (whose === 'theirs' ? 'theirs' : 'mine');
}
