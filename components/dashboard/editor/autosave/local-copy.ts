import type { RevisionText } from '#domain/revisions/types';

/** A text this browser keeps because the server has not got it yet. */
export type LocalCopy = { baseVersion: number; keptAt: number; text: RevisionText };

const keyOf = (articleId: number, userId: number) => `arainfo:article:${articleId}:${userId}`;

/** The kept text of one person in one article, null where there is none or it cannot be read. */
export function readLocalCopy(articleId: number, userId: number): LocalCopy | null {
  try {
    const stored = localStorage.getItem(keyOf(articleId, userId));
    const copy: unknown = stored === null ? null : JSON.parse(stored);
    return isLocalCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Keeps the text; false where the browser has no room or forbids it. */
export function writeLocalCopy(articleId: number, userId: number, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(articleId, userId), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetLocalCopy(articleId: number, userId: number): void {
  try {
    localStorage.removeItem(keyOf(articleId, userId));
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

/**
 * What an earlier visit could not save, oldest first: it is put aside, so that what is written now cannot overwrite it, until somebody has
 * decided about each. `isKnown` tells a copy that says nothing else than the server's text.
 */
export function takeAside(articleId: number, userId: number, isKnown: (copy: LocalCopy) => boolean): LocalCopy[] {
  const key = `${keyOf(articleId, userId)}:aside`;
  const left = readLocalCopy(articleId, userId);
  const copies = [...readList(key), ...(left ? [left] : [])].filter((copy) => !isKnown(copy));
  if (!writeList(key, copies)) return copies;
  forgetLocalCopy(articleId, userId);
  return copies;
}

/** Somebody decided about this copy. */
export function dropAside(articleId: number, userId: number, copy: LocalCopy): void {
  const key = `${keyOf(articleId, userId)}:aside`;
  writeList(
    key,
    readList(key).filter((each) => each.keptAt !== copy.keptAt),
  );
}

function readList(key: string): LocalCopy[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isLocalCopy) : [];
  } catch {
    return [];
  }
}

function writeList(key: string, copies: LocalCopy[]): boolean {
  try {
    if (copies.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(copies));
    return true;
  } catch {
    return false;
  }
}

/** Our own writing, so only its outline is looked at; the server checks the text when it is saved. */
function isLocalCopy(value: unknown): value is LocalCopy {
  const copy = value as Partial<LocalCopy> | null;
  return (
    typeof copy?.baseVersion === 'number' &&
    typeof copy.keptAt === 'number' &&
    typeof copy.text?.title === 'string' &&
    Array.isArray(copy.text.body?.blocks)
  );
}
