import type { Edit } from '../edits.ts';

type Replacement = string | ((match: RegExpExecArray) => string | null);

/** One edit for every match of a global pattern; null leaves a match as it is. */
export function replaceEach(text: string, pattern: RegExp, replacement: Replacement): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const after = typeof replacement === 'string' ? replacement : replacement(match);
    return after === null || after === match[0]
      ? []
      : [{ from: match.index, to: match.index + match[0].length, text: after }];
  });
}
