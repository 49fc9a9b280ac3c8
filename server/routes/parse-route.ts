import { maxPathLetters } from '#domain/redirects/rules';
import { type Edition, inScript, isScript, langOfEdition, scriptPrefixes, scripts } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { withLang } from '#lib/paths';
import { beginning } from '#lib/text/beginning';
import { type DocumentName, matchDocument } from './document-grammar.ts';
import { type GrammarMatch, isList, matchReaderPath, maxStoryId, type Parameter } from './reader-grammar.ts';
import type { OwnRoute, PageRoute, Route } from './route.ts';

const maxPathBytes = 2_000;
/** Less than the 16 kB a head may have. */
const maxQueryBytes = 12_000;
const filePrefixes = ['/media/', '/fonts/', '/icons/', '/enhance/', '/_next/static/'];
const own = new Map<string, 'health' | 'ready' | 'manifest' | 'metrics' | 'robots'>([
  ['/api/health', 'health'],
  ['/api/ready', 'ready'],
  ['/manifest.webmanifest', 'manifest'],
  ['/metrics', 'metrics'],
  ['/robots.txt', 'robots'],
]);

const feedFile = 'feed.xml';

/** As IndexNow names them: https://www.indexnow.org/documentation */
const keyFile = /^\/([a-zA-Z0-9-]{8,128})\.txt$/;

type Address = { edition: Edition; raw: string[]; decoded: string[]; path: string; query: string };

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
  const ownRoute = matchOwn(path);
  if (ownRoute) return ownRoute;
  if (path === '/api/letters') return { kind: 'letters' };
  if (path === '/api/suggest') return { kind: 'suggestions', query };
  if (isUnder(path, '/dashboard') || isUnder(path, '/api') || path.startsWith('/preview/'))
    return { kind: 'desk', isApi: isUnder(path, '/api') };
  if (isUnder(path, '/_next') || path.startsWith('/__nextjs')) return { kind: 'framework' };
  const address = readAddress(path, query);
  return address ? routeOf(address) : { kind: 'refusal', status: 400, lang };
}

function matchOwn(path: string): OwnRoute | null {
  const name = own.get(path);
  if (name) return { kind: 'own', name };
  const [, key] = keyFile.exec(path) ?? [];
  return key === undefined ? null : { kind: 'own', name: 'key-file', key };
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
  const named = editionOf(decoded[0]);
  const edition = named ?? 'kk';
  const skipped = named === null ? 0 : 1;
  const { start, end, page } = oldParts(decoded.slice(skipped));
  const range = [skipped + start, end === undefined || end < 0 ? end : skipped + end] as const;
  return { edition, raw: raw.slice(...range), decoded: decoded.slice(...range), path, query: page ?? query };
}

/** The edition a first segment names; null where it is a part of the path. */
function editionOf(segment: string | undefined): Edition | null {
  if (segment === 'kk' || segment === 'ru') return segment;
  return scripts.find((script) => scriptPrefixes[script] === `/${segment}`) ?? null;
}

/** What older systems put around an address: `/amp/5/slug`, `/5/slug/amp`, `/tag/kitap/amp`, `/category/sport/page/2`. */
function oldParts(segments: readonly string[]): { start: number; end?: number; page?: string } {
  const { length } = segments;
  if (segments[0] === 'amp' && isStoryOrList(segments.slice(1))) return { start: 1 };
  if (segments.at(-1) === 'amp' && isStoryOrList(segments.slice(0, -1))) return { start: 0, end: -1 };
  if (length === 4 && segments[2] === 'page' && isList(segments[0] ?? '') && /^\d+$/.test(segments[3] ?? ''))
    return { start: 0, end: 2, page: `page=${segments[3]}` };
  return { start: 0 };
}

function isStoryOrList([first = '', ...rest]: readonly string[]): boolean {
  return isList(first) ? rest.length === 1 : /^\d+$/.test(first) && rest.length < 2;
}

function routeOf(address: Address): Route {
  const { edition, raw, decoded, path, query } = address;
  const document = matchDocument(decoded, edition);
  if (document) return documentRoute(address, document);
  if (isOldFeed(address)) return { kind: 'redirect', location: publicPath(edition, [...raw.slice(0, -1), feedFile]) };
  const match = matchReaderPath(decoded);
  const kazakhPath = isScript(edition) ? `/${raw.join('/')}` : path;
  if (!match) return missing(edition, kazakhPath);
  const oldId = match.name === 'front' ? oldStoryId(query) : null;
  if (oldId !== null) return { kind: 'redirect', location: publicPath(edition, [String(oldId)]) };
  const search = canonicalQuery(query, match.parameters);
  if (search === 'malformed') return { kind: 'refusal', status: 400, lang: langOfEdition(edition) };
  if (search === 'unknown') return missing(edition, kazakhPath);
  const cleanPath = publicPath(edition, raw);
  if (cleanPath !== path || search.isShortened) return { kind: 'redirect', location: cleanPath + search.text };
  return pageRoute(edition, decoded.map(encodeURIComponent), search.text, match);
}

/** What older systems called a feed: `/feed/`, `/category/sport/feed`. */
function isOldFeed({ edition, decoded }: Address): boolean {
  return decoded.at(-1) === 'feed' && matchDocument([...decoded.slice(0, -1), feedFile], edition) !== null;
}

/** A document has one address; what a program puts behind a `?` makes no other one. */
function documentRoute({ edition, raw, decoded, path }: Address, document: DocumentName): Route {
  const location = publicPath(edition, raw);
  if (location !== path) return { kind: 'redirect', location };
  const key = publicPath(edition, decoded.map(encodeURIComponent));
  return { kind: 'document', document, ...faceOf(edition), key, mayKeep: true, storyId: null };
}

function pageRoute(edition: Edition, segments: readonly string[], search: string, match: GrammarMatch): PageRoute {
  const { name, mayKeep, storyId } = match;
  const internalUrl = `/${[edition, ...segments].join('/')}${search}`;
  return {
    kind: 'page',
    name,
    ...faceOf(edition),
    key: publicPath(edition, segments) + search,
    internalUrl,
    mayKeep,
    storyId,
  };
}

/** The missing page in Cyrillic, at the address of a script edition that the paper does not have. */
export function asMissing(route: PageRoute): PageRoute {
  if (route.name !== 'missing') return missing('kk', splitAtQuery(route.key)[0]);
  return { ...route, ...faceOf('kk'), internalUrl: route.internalUrl.replace(/^\/[^/]+/, '/kk') };
}

/** What is shown of the address is without the prefix of a script edition. */
function missing(edition: Edition, path: string): PageRoute {
  const shown = [...(decode(path) ?? path)].slice(0, maxPathLetters + 1).join('');
  const internalUrl = `/${edition}/missing?path=${encodeURIComponent(shown)}`;
  const fixed = { key: internalUrl, internalUrl, mayKeep: false, storyId: null };
  return { kind: 'page', name: 'missing', ...faceOf(edition), ...fixed };
}

function faceOf(edition: Edition): Pick<PageRoute, 'lang' | 'script'> {
  return { lang: langOfEdition(edition), script: isScript(edition) ? edition : null };
}

function publicPath(edition: Edition, segments: readonly string[]): string {
  const path = `/${segments.join('/')}`;
  return isScript(edition) ? inScript(edition, path) : withLang(edition, path);
}

type Search = { text: string; isShortened: boolean };

/** The known parameters in their one order; the first value of each counts, an empty one is none, one that may be cut is. */
function canonicalQuery(query: string, parameters: readonly Parameter[]): Search | 'malformed' | 'unknown' {
  if (query === '' || parameters.length === 0) return { text: '', isShortened: false };
  const given = rawParameters(query);
  const parts: string[] = [];
  let isShortened = false;
  for (const parameter of parameters) {
    const whole = decode((given.get(parameter.name) ?? '').replaceAll('+', ' '));
    if (whole === null) return 'malformed';
    if (whole === '') continue;
    const value = beginning(whole, parameter.longest ?? whole.length);
    if (!parameter.accepts(value)) return 'unknown';
    const isEmpty = value === parameter.emptyValue;
    isShortened ||= isEmpty || value !== whole;
    if (!isEmpty) parts.push(`${parameter.name}=${encodeURIComponent(value)}`);
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
