const beforeOpening = /^$|[\s([–—/«„\u00A0-]/;

type OpenQuote = { at: number; isGuillemet: boolean };

/**
 * For every character how many closed quotations enclose it (the closing mark counts as outside). Curly and straight marks are often
 * mistyped, so a mark after a space opens and one after a letter closes; a mark without partner encloses nothing. Linear time.
 */
export function quotationDepths(text: string): Int32Array {
  const steps = new Int32Array(text.length);
  const open: OpenQuote[] = [];
  const count = { guillemet: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!'«»“”„"'.includes(mark)) continue;
    const isGuillemet = mark === '«' || mark === '»';
    const kind = isGuillemet ? 'guillemet' : 'other';
    if (opens(mark, text.charAt(at - 1), count.other > 0)) {
      open.push({ at, isGuillemet });
      count[kind]++;
    } else if (count[kind] > 0) {
      const from = takeInnermost(open, isGuillemet, count);
      steps[from] = (steps[from] ?? 0) + 1;
      steps[at] = (steps[at] ?? 0) - 1;
    }
  }
  for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return steps;
}

function opens(mark: string, before: string, isOtherOpen: boolean): boolean {
  if (mark === '«' || mark === '„') return true;
  if (mark === '»') return false;
  return beforeOpening.test(before) || (!isOtherOpen && mark !== '”');
}

/** Where the innermost open quotation of the kind began; those opened inside it never close and are forgotten. */
function takeInnermost(open: OpenQuote[], isGuillemet: boolean, count: { guillemet: number; other: number }): number {
  for (;;) {
    const quote = open.pop();
    if (quote === undefined) return 0;
    count[quote.isGuillemet ? 'guillemet' : 'other']--;
    if (quote.isGuillemet === isGuillemet) return quote.at;
  }
}
