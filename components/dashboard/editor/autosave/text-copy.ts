import type { RevisionText } from '#domain/revisions/types';
import { type Kept, nameWindow, type Shelf } from './kept-copies.ts';

/** A text this browser keeps because the server has not got it yet. */
export type TextCopy = Kept & { baseVersion: number; text: RevisionText };

/** Where the text of one person in one article is kept; each call is for another window. */
export function textShelf(articleId: number, userId: number): Shelf<TextCopy> {
  return { key: `arainfo:article:${articleId}:${userId}`, by: nameWindow(), isCopy: isTextCopy };
}

function isTextCopy(value: unknown): value is TextCopy {
  const copy = value as Partial<TextCopy> | null;
  return (
    typeof copy?.baseVersion === 'number' &&
    typeof copy.keptAt === 'number' &&
    typeof copy.text?.title === 'string' &&
    Array.isArray(copy.text.body?.blocks)
  );
}
