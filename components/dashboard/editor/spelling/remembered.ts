const onKey = 'arainfo-spelling';
const ignoredKey = (articleId: number) => `arainfo-spelling-ignored-${articleId}`;

/** Whether this person's browser had the check on when it was last here. */
export function wasOn(): boolean {
  return read(onKey) === 'on';
}

export function rememberOn(isOn: boolean): void {
  write(onKey, isOn ? 'on' : 'off');
}

/** What was ignored in this article in this browser. */
export function ignoredIn(articleId: number): string[] {
  try {
    const kept: unknown = JSON.parse(read(ignoredKey(articleId)) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

export function rememberIgnored(articleId: number, keys: string[]): void {
  write(ignoredKey(articleId), JSON.stringify(keys));
}

/** A browser that keeps nothing forgets; the check works all the same. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: see `read`.
  }
}
