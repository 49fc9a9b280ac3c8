type Measure = (text: string) => number;

/**
 * Breaks a text at its spaces into lines no wider than `maxWidth`, as few as possible and then as even as possible. A word that is
 * wider stands alone and is not cut: null says that the text needs a smaller size.
 */
export function breakLines(text: string, maxWidth: number, measure: Measure): string[] | null {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  if (words.some((word) => measure(word) > maxWidth)) return null;
  const lines = fill(words, maxWidth, measure);
  let [narrow, wide] = [maxWidth / 2, maxWidth];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const isEnough =
      words.every((word) => measure(word) <= middle) && fill(words, middle, measure).length <= lines.length;
    if (isEnough) wide = middle;
    else narrow = middle;
  }
  return fill(words, wide, measure);
}

function fill(words: string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
