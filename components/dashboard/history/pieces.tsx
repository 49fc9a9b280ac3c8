import { byPlace } from '#components/ui/by-place.ts';
import type { Piece } from '#domain/compare/types';

/** A text with what was put in and taken out of it marked by element, not by colour alone. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return byPlace(pieces, ({ kind, text }) => {
    const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
    return <Tag>{text}</Tag>;
  });
}
