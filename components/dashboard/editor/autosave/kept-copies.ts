/** A place in this browser for what one person has written and the server has not got yet. */
export type Shelf<C extends { keptAt: number }> = {
  key: string;
  /** Our own writing, so only its outline is looked at; the server checks it when it is saved. */
  isCopy: (value: unknown) => value is C;
};

/** The kept copy, null where there is none or it cannot be read. */
export function readCopy<C extends { keptAt: number }>({ key, isCopy }: Shelf<C>): C | null {
  try {
    const stored = localStorage.getItem(key);
    const copy: unknown = stored === null ? null : JSON.parse(stored);
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Keeps the copy; a browser that has no room or forbids it keeps nothing. */
export function writeCopy<C extends { keptAt: number }>({ key }: Shelf<C>, copy: C): void {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    // The page still says that something is not saved, and asks before it is left.
  }
}

export function forgetCopy<C extends { keptAt: number }>({ key }: Shelf<C>): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

/**
 * What an earlier visit could not save, oldest first: it is put aside, so that what is written now cannot overwrite it, until somebody has
 * decided about each. `isKnown` tells a copy that says nothing else than the server.
 */
export function takeAside<C extends { keptAt: number }>(shelf: Shelf<C>, isKnown: (copy: C) => boolean): C[] {
  const left = readCopy(shelf);
  const copies = [...readAside(shelf), ...(left ? [left] : [])].filter((copy) => !isKnown(copy));
  if (!writeAside(shelf, copies)) return copies;
  forgetCopy(shelf);
  return copies;
}

/** Somebody decided about this copy. */
export function dropAside<C extends { keptAt: number }>(shelf: Shelf<C>, copy: C): void {
  writeAside(
    shelf,
    readAside(shelf).filter((each) => each.keptAt !== copy.keptAt),
  );
}

const asideOf = (key: string) => `${key}:aside`;

function readAside<C extends { keptAt: number }>({ key, isCopy }: Shelf<C>): C[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(asideOf(key)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isCopy) : [];
  } catch {
    return [];
  }
}

function writeAside<C extends { keptAt: number }>({ key }: Shelf<C>, copies: C[]): boolean {
  try {
    if (copies.length === 0) localStorage.removeItem(asideOf(key));
    else localStorage.setItem(asideOf(key), JSON.stringify(copies));
    return true;
  } catch {
    return false;
  }
}
