import type { MarkedText } from '#domain/search/types';

/** A text with what was asked for marked in it. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place.
    piece.isMatch ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
