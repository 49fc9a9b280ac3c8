/**
 * A text cut for comparing word by word: words (letters, digits, with apostrophes, stress marks and inner hyphens), runs of space, and
 * every other character by itself. Joined again they are the text.
 */
export function wordTokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’ʼ‑][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
