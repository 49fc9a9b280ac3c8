import type { Lang } from '#lib/lang';
import { type GrammarMatch, matchReaderPath, maxStoryId, type Parameter } from './reader-grammar.ts';
import type { PageRoute, Route } from './route.ts';

const maxPathBytes = 2_000;
const maxQueryBytes = 4_000;
const maxMissingPath = 200;
const filePrefixes = ['/media/', '/fonts/', '/icons/', '/enhance/', '/_next/static/'];
const own = new Map<string, 'health' | 'ready' | 'metrics' | 'robots'>([
  ['/api/health', 'health'],
  ['/api/ready', 'ready'],
  ['/metrics', 'metrics'],
  ['/robots.txt', 'robots'],
]);

type Address = { lang: Lang; raw: string[]; decoded: string[]; path: string; query: string };

/**
 * Decides where a request target (`request.url`) goes. Redirects lead only to addresses this same grammar knows, so never
 * off the site. `rootFiles` are the paths of files served from the top (such as `/favicon.ico`).
 */
export function parseRoute(target: string, rootFiles: ReadonlySet<string>): Route {
  const [path, query] = splitAtQuery(percentEncodeBytes(target));
  const lang = langOfPath(path);
  if (path.length > maxPathBytes || query.length > maxQueryBytes) return { kind: 'refusal', status: 414, lang };
  if (!path.startsWith('/') || /[\\\p{Cc} #]/u.test(path)) return { kind: 'refusal', status: 400, lang };
  if (filePrefixes.some((prefix) => path.startsWith(prefix)) || rootFiles.has(path)) return { kind: 'file' };
  const ownName = own.get(path);
  if (ownName) return { kind: 'own', name: ownName };
  if (path === '/api/letters') return { kind: 'letters' };
  if (isUnder(path, '/dashboard') || isUnder(path, '/api') || path.startsWith('/preview/'))
    return { kind: 'desk', isApi: isUnder(path, '/api') };
  if (isUnder(path, '/_next') || path.startsWith('/__nextjs')) return { kind: 'framework' };
  const address = readAddress(path, query);
  return address ? routeOf(address) : { kind: 'refusal', status: 400, lang };
}

/** The language an address is in, by its prefix; Kazakh has none. */
export function langOfPath(path: string): Lang {
  return /^\/+ru(?:[/?]|$)/.test(path) ? 'ru' : 'kk';
}

/** Null where the percent-encoding is not UTF-8. */
function readAddress(path: string, query: string): Address | null {
  const raw = path.split('/').filter((segment) => segment !== '');
  const decoded: string[] = [];
  for (const segment of raw) {
    const text = decode(segment);
    if (text === null) return null;
    decoded.push(text);
  }
  const lang = decoded[0] === 'ru' ? 'ru' : 'kk';
  const skipped = decoded[0] === 'ru' || decoded[0] === 'kk' ? 1 : 0;
  const ends = isAmp(decoded.slice(skipped)) ? -1 : undefined;
  return { lang, raw: raw.slice(skipped, ends), decoded: decoded.slice(skipped, ends), path, query };
}

function isAmp(segments: readonly string[]): boolean {
  return /^\d+$/.test(segments[0] ?? '') && segments.length > 1 && segments.length < 4 && segments.at(-1) === 'amp';
}

function routeOf(address: Address): Route {
  const { lang, raw, decoded, path, query } = address;
  const match = matchReaderPath(decoded);
  if (!match) return missing(lang, path);
  const oldId = match.name === 'front' ? oldStoryId(query) : null;
  if (oldId !== null) return { kind: 'redirect', location: publicPath(lang, [String(oldId)]) };
  const search = canonicalQuery(query, match.parameters);
  if (search === 'malformed') return { kind: 'refusal', status: 400, lang };
  if (search === 'unknown') return missing(lang, path);
  const cleanPath = publicPath(lang, raw);
  if (cleanPath !== path || search.isShortened) return { kind: 'redirect', location: cleanPath + search.text };
  return pageRoute(lang, decoded.map(encodeURIComponent), search.text, match);
}

function pageRoute(lang: Lang, segments: readonly string[], search: string, match: GrammarMatch): PageRoute {
  const { name, mayKeep, storyId } = match;
  const internalUrl = `/${[lang, ...segments].join('/')}${search}`;
  return { kind: 'page', name, lang, key: publicPath(lang, segments) + search, internalUrl, mayKeep, storyId };
}

function missing(lang: Lang, path: string): PageRoute {
  const shown = [...(decode(path) ?? path)].slice(0, maxMissingPath).join('');
  const internalUrl = `/${lang}/missing?path=${encodeURIComponent(shown)}`;
  return { kind: 'page', name: 'missing', lang, key: internalUrl, internalUrl, mayKeep: false, storyId: null };
}

function publicPath(lang: Lang, segments: readonly string[]): string {
  return `/${(lang === 'ru' ? ['ru', ...segments] : segments).join('/')}`;
}

type Search = { text: string; isShortened: boolean };

/** The known parameters in their one order; the first value of each counts, an empty one is none. */
function canonicalQuery(query: string, parameters: readonly Parameter[]): Search | 'malformed' | 'unknown' {
  if (query === '' || parameters.length === 0) return { text: '', isShortened: false };
  const given = rawParameters(query);
  const parts: string[] = [];
  let isShortened = false;
  for (const parameter of parameters) {
    const value = decode((given.get(parameter.name) ?? '').replaceAll('+', ' '));
    if (value === null) return 'malformed';
    if (value === '') continue;
    if (!parameter.accepts(value)) return 'unknown';
    if (value === parameter.emptyValue) isShortened = true;
    else parts.push(`${parameter.name}=${encodeURIComponent(value)}`);
  }
  return { text: parts.length === 0 ? '' : `?${parts.join('&')}`, isShortened };
}

function oldStoryId(query: string): number | null {
  const value = rawParameters(query).get('p') ?? '';
  return /^[1-9]\d{0,9}$/.test(value) && Number(value) <= maxStoryId ? Number(value) : null;
}

function rawParameters(query: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (!given.has(name)) given.set(name, at < 0 ? '' : pair.slice(at + 1));
  }
  return given;
}

function splitAtQuery(target: string): [path: string, query: string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

function percentEncodeBytes(target: string): string {
  return target.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
