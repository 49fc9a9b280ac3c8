import type { Block } from '#domain/body/types';

/** A stretch of text that stands in both, only in the newer, or only in the older. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** One line of two texts beside each other: a title, a lead, a field. `isChanged` false: `pieces` is the text as it stands. */
export type LineDifference = { isChanged: boolean; pieces: Piece[] };

/** A footnote of a block, in the order of both texts. */
export type NoteDifference = { kind: 'same' | 'added' | 'removed' | 'changed'; pieces: Piece[] };

export type PictureDifference = { mediaId: number; kind: Piece['kind'] };

/** A block of the two bodies. `restyled`: the same words, but bold, a link, a level or the like is another. */
export type BlockDifference = {
  kind: 'same' | 'added' | 'removed' | 'changed' | 'restyled';
  type: Block['type'];
  pieces: Piece[];
  notes: NoteDifference[];
  pictures: PictureDifference[];
};

export type FieldName = 'slug' | 'seoTitle' | 'seoDescription' | 'source' | 'sourceUrl' | 'photoCredit';

/** Two texts of one article compared, the older first. */
export type TextDifference = {
  isSame: boolean;
  title: LineDifference;
  lead: LineDifference;
  /** Only the fields that differ. */
  fields: { name: FieldName; line: LineDifference }[];
  blocks: BlockDifference[];
};
