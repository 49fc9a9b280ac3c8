import type { Finding } from './types.ts';

/**
 * The findings without unknown capitalised words that stand at least twice in the article in whatever case: a name is repeated, a slip is not.
 */
export function hideNames(paragraphs: readonly (readonly Finding[])[]): Finding[][] {
  const seen = new Map<string, number>();
  for (const { name } of paragraphs.flat()) if (name !== undefined) seen.set(name, (seen.get(name) ?? 0) + 1);
  return paragraphs.map((findings) => findings.filter(({ name }) => name === undefined || (seen.get(name) ?? 0) < 2));
}
