/**
 * PostgreSQL takes a megabyte, also of what `search_hits` makes of both vectors of an article: a key with a code for every bit of the number of
 * its places. Words beyond this are not found by it.
 */
const maxBytes = 500_000;
const codeBytes = 5;

/** The text of a tsvector: words of the headline weigh A, those of the body stand one place behind, so that no phrase runs over the gap. */
export function vectorOf(title: readonly string[], body: readonly string[]): string {
  const places = new Map<string, string[]>();
  let bytes = 0;
  const add = (key: string, place: string) => {
    const known = places.get(key) ?? [];
    if (hasOneBit(known.length + 1)) bytes += Buffer.byteLength(key) + codeBytes;
    if (bytes > maxBytes) return;
    known.push(place);
    places.set(key, known);
  };
  title.forEach((key, at) => {
    add(key, `${at + 1}A`);
  });
  body.forEach((key, at) => {
    add(key, `${title.length + 2 + at}`);
  });
  // More than 256 places of one word are not kept, a place beyond the 16,383rd is that one.
  return [...places].map(([key, list]) => `'${key}':${list.slice(0, 256).join(',')}`).join(' ');
}

/** True of 1, 2, 4, 8 …: only from such a number on does one more bit stand in a count. */
function hasOneBit(number: number): boolean {
  return (number & (number - 1)) === 0;
}
