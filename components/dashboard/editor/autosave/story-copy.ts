import type { StoryDraft } from '../editor-types.ts';
import { type Kept, nameWindow, type Shelf } from './kept-copies.ts';

/**
 * What somebody changed in the fields the languages share and the server has not got yet: only the parts that differ from what it had,
 * so that those a colleague changed meanwhile stay as they are.
 */
export type StoryCopy = Kept & { baseVersion: number; parts: Partial<StoryDraft> };

/** By article, not by story: its other language may be open beside it, with a choice of its own, and names in it are in the article's language. */
export function storyShelf(articleId: number, userId: number): Shelf<StoryCopy> {
  return { key: `arainfo:article:${articleId}:${userId}:story`, by: nameWindow(), isCopy: isStoryCopy };
}

const lists = ['tags', 'placeIds', 'credits', 'related'] as const;

function isStoryCopy(value: unknown): value is StoryCopy {
  const copy = value as Partial<StoryCopy> | null;
  if (typeof copy?.baseVersion !== 'number' || typeof copy.keptAt !== 'number') return false;
  const { parts } = copy;
  if (typeof parts !== 'object' || parts === null) return false;
  return lists.every((name) => parts[name] === undefined || Array.isArray(parts[name]));
}
