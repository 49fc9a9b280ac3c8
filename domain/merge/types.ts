import type { Block } from '#domain/body/types';
import type { FieldName } from '#domain/compare/types';

/**
 * Who changed a part since both began from the same text: nobody (or both alike), only I, only they, or both differently; what
 * `both` holds somebody has to choose between.
 */
export type Whose = 'same' | 'mine' | 'theirs' | 'both';

/** One line of the text: title, lead or a field. */
export type LineRow = { name: 'title' | 'lead' | FieldName; whose: Whose; base: string; mine: string; theirs: string };

/** Some blocks in a row; any side may be empty: taken out there, or put in on the other. */
export type BlockRow = { whose: Whose; base: Block[]; mine: Block[]; theirs: Block[] };

export type Merge = { lines: LineRow[]; rows: BlockRow[] };
