import { byPlace } from '#components/ui/by-place.ts';
import type { MarkedText } from '#domain/search/types';

/** A text with what was asked for marked in it. */
export function Marked({ text }: { text: MarkedText }) {
  return byPlace(text, (piece) => (piece.isMatch ? <mark>{piece.text}</mark> : piece.text));
}
