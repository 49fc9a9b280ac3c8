/** A copy in this browser; `by` names the window it was written in and is absent from copies of older versions of the desk. */
export type Kept = { keptAt: number; by?: string };

/** A place in this browser for what one person has written and the server has not got yet; several windows of theirs may share it. */
export type Shelf<C extends Kept> = {
  key: string;
  /** The window that writes here. */
  by: string;
  /** Our own writing, so only its outline is looked at; the server checks it when it is saved. */
  isCopy: (value: unknown) => value is C;
};

/** A name for a window that no other has, nor the same one when it is opened again. */
export function nameWindow(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/** The copy kept last, null where there is none or it cannot be read. */
export function readCopy<C extends Kept>({ key, isCopy }: Shelf<C>): C | null {
  try {
    const stored = localStorage.getItem(key);
    const copy: unknown = stored === null ? null : JSON.parse(stored);
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

/** Keeps the copy and puts aside what another window has kept; a browser that has no room or forbids it keeps nothing. */
export function writeCopy<C extends Kept>(shelf: Shelf<C>, copy: C): void {
  const before = readCopy(shelf);
  if (before && before.by !== shelf.by) writeAside(shelf, asideWith(shelf, before));
  try {
    localStorage.setItem(shelf.key, JSON.stringify({ ...copy, by: shelf.by }));
  } catch {
    // The page still says that something is not saved, and asks before it is left.
  }
}

/** The server has all that this window wrote. */
export function forgetCopy<C extends Kept>(shelf: Shelf<C>): void {
  forgetCopiesBy(shelf, shelf.by);
}

/** Forgets what one window wrote; what others did stays. */
export function forgetCopiesBy<C extends Kept>(shelf: Shelf<C>, by: string | undefined): void {
  const last = readCopy(shelf);
  if (!last || last.by === by) removeCopy(shelf);
  const aside = readAside(shelf);
  const others = aside.filter((copy) => copy.by === undefined || copy.by !== by);
  if (others.length < aside.length) writeAside(shelf, others);
}

/**
 * What an earlier visit or another window could not save, oldest first: it is put aside, so that what is written now cannot overwrite it,
 * until somebody has decided about each. `isKnown` tells a copy that says nothing else than the server.
 */
export function takeAside<C extends Kept>(shelf: Shelf<C>, isKnown: (copy: C) => boolean): C[] {
  const last = readCopy(shelf);
  const copies = (last ? asideWith(shelf, last) : readAside(shelf)).filter((copy) => !isKnown(copy));
  if (writeAside(shelf, copies)) removeCopy(shelf);
  return copies;
}

/** Somebody decided about this copy. */
export function dropAside<C extends Kept>(shelf: Shelf<C>, copy: C): void {
  writeAside(
    shelf,
    readAside(shelf).filter((each) => each.keptAt !== copy.keptAt),
  );
}

function removeCopy<C extends Kept>({ key }: Shelf<C>): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

const asideOf = (key: string) => `${key}:aside`;

function readAside<C extends Kept>({ key, isCopy }: Shelf<C>): C[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(asideOf(key)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isCopy) : [];
  } catch {
    return [];
  }
}

/** Of one window only the newest copy stays aside. */
function asideWith<C extends Kept>(shelf: Shelf<C>, last: C): C[] {
  return [...readAside(shelf).filter((copy) => copy.by === undefined || copy.by !== last.by), last];
}

function writeAside<C extends Kept>({ key }: Shelf<C>, copies: C[]): boolean {
  try {
    if (copies.length === 0) localStorage.removeItem(asideOf(key));
    else localStorage.setItem(asideOf(key), JSON.stringify(copies));
    return true;
  } catch {
    return false;
  }
}
