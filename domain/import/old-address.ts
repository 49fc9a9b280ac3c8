/** What an address of the paper's own older site tells: the story's number, or a path that has to lead to the story. */
export type OldAddress = { id: number; path: null } | { id: null; path: string };

/**
 * Reads `https://old.site/32714/slug`, `https://old.site/?p=109747` and any other path of a host in `ownHosts` (without port); null
 * for addresses of other sites, which are only sources.
 */
export function readOldAddress(address: string | null, ownHosts: readonly string[]): OldAddress | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!ownHosts.includes(hostname.replace(/^www\./, ''))) return null;
  const number = /^(?:\/(?:kk|kz|ru))?\/(\d{1,9})(?:\/|$)/.exec(pathname)?.[1] ?? searchParams.get('p') ?? '';
  if (/^[1-9]\d{0,8}$/.test(number)) return { id: Number(number), path: null };
  const path = decode(pathname).replace(/(?<=.)\/+$/, '');
  return path === '/' || path.length > 1_000 ? null : { id: null, path };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return pathname;
  }
}
