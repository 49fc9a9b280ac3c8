/** Letters of the longest address that can be led on. */
export const maxPathLetters = 500;

/** A public path as redirects keep it: decoded, in NFC, without a slash at the end; null for anything that is no path of readers. */
export function publicPath(given: string): string | null {
  const path = decode(given.trim().replace(/[?#].*$/s, ''));
  return path === undefined ? null : keptPath(path);
}

/** The same of a path that is decoded already. */
export function keptPath(decoded: string): string | null {
  const path = decoded.normalize('NFC');
  if (path.length > maxPathLetters || /[\p{Cc}\\?#]|\/\//u.test(path) || !path.startsWith('/')) return null;
  const short = path.length > 1 ? path.replace(/\/$/, '') : path;
  return isOurs(short) ? null : short;
}

/** An address without what older systems added to it for phones (`…/amp`); itself where there is nothing of the kind. */
export function withoutAmp(path: string): string {
  return path.replace(/(?<=.)\/amp$/, '');
}

/**
 * The old site's slugs an address may stand for: the last part of its path, `/amp` aside, and the same without the number that told
 * repeated headlines apart («zhualy-9»). None for what cannot be a headline: one short word, a number.
 */
export function oldSlugsOf(path: string): string[] {
  const last =
    path
      .replace(/\/(?:amp)?\/?$/, '')
      .split('/')
      .at(-1) ?? '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(last) || last.length > 400) return [];
  const [bare = last] = last.split(/-\d{1,3}$/);
  return bare === last ? [last] : [last, bare];
}

/** Addresses that the program itself answers and never looks up. */
function isOurs(path: string): boolean {
  return /^\/(dashboard|api|_next|media|fonts|icons|enhance)(\/|$)/.test(path) || path === '/' || path === '/ru';
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
