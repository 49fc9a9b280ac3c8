/**
 * Some sites lose the line break before a quotation and leave its opening mark at the end of the paragraph before
 * (`…үйсіз қалды."` / `Біз қайттық…", - дейді ол.`). Moves such a mark to where the quotation begins. Straight quotes only.
 */
export function moveMisplacedQuotes(paragraphs: readonly string[]): { paragraphs: string[]; count: number } {
  const result = [...paragraphs];
  let count = 0;
  let isOpen = false;
  for (let index = 0; index < result.length; index++) {
    const stray = index > 0 ? /^"\s*(?=[–—-])/.exec(result[index] ?? '')?.[0] : undefined;
    if (stray !== undefined) {
      result[index - 1] = `${result[index - 1]}"`;
      result[index] = (result[index] ?? '').slice(stray.length);
      isOpen = false;
      count++;
    }
    const text = result[index] ?? '';
    if (!text.includes('"')) continue;
    const next = result[index + 1];
    if (!isOpen && next !== undefined && hasDanglingEnd(text) && startsQuotation(result, index + 1)) {
      result[index] = text.slice(0, -1).trimEnd();
      result[index + 1] = `"${next}`;
      count++;
      continue;
    }
    isOpen = opensAtEnd(text, isOpen);
  }
  return { paragraphs: result, count };
}

function hasDanglingEnd(text: string): boolean {
  return /[.!?…]\s?"$/.test(text) && countQuotes(text) % 2 === 1;
}

/** A mark soon closes a quotation that nothing from here on has opened. */
function startsQuotation(paragraphs: readonly string[], at: number): boolean {
  if (/^["«“–—-]/.test(paragraphs[at] ?? '')) return false;
  const text = paragraphs.slice(at, at + 6).join('\n');
  let depth = 0;
  for (let mark = text.indexOf('"'); mark !== -1; mark = text.indexOf('"', mark + 1)) {
    const isOpening = /^$|[\s([«–—-]/.test(text.charAt(mark - 1));
    if (!isOpening && depth === 0) return true;
    depth += isOpening ? 1 : -1;
  }
  return false;
}

/** A quotation of several paragraphs repeats its opening mark, so a paragraph beginning with one starts anew. */
function opensAtEnd(text: string, wasOpen: boolean): boolean {
  const isOdd = countQuotes(text) % 2 === 1;
  return wasOpen && !text.startsWith('"') ? !isOdd : isOdd;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}
