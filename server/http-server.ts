import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Localized } from '#lib/lang';
import { isAcceptableAction } from './action-body.ts';
import type { ActionSignatures } from './action-signatures.ts';
import { answerClientErrors } from './client-errors.ts';
import { deskLangOf } from './desk-lang.ts';
import { refusalOfChange } from './foreign-request.ts';
import type { IsOurHost } from './host-names.ts';
import { answerKeptFast } from './kept-fast-path.ts';
import { countAnswer, type RequestTotals } from './metrics.ts';
import type { createOwnAnswers } from './own-answers.ts';
import type { PlainPages } from './plain-page.ts';
import type { Press, PressLog } from './press/press.ts';
import { RenderFailed, RenderQueueFull } from './press/render.ts';
import { type HeaderList, inertPolicy } from './press/security-headers.ts';
import { keepAliveSeconds } from './press/whole-answer.ts';
import { WholeResponse } from './press/whole-response.ts';
import { writeHead } from './press/write-head.ts';
import { langOfPath, parseRoute } from './routes/parse-route.ts';
import type { PageRoute, Route } from './routes/route.ts';
import type { MaySearch } from './search-limit.ts';
import { closeSlowReaders } from './slow-readers.ts';
import type { StaticFiles } from './static/static-files.ts';
import { makeStoppable } from './stop-server.ts';
import type { ServerWords } from './words.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the HTTP server is put together from; `framework` and `showInDev` exist in development only. */
export type ServerParts = {
  press: Press;
  isOurHost: IsOurHost;
  files: StaticFiles;
  ownAnswers: ReturnType<typeof createOwnAnswers>;
  desk: (request: IncomingMessage, response: ServerResponse, isApi: boolean) => Promise<void>;
  signatures: ActionSignatures;
  letters: Handle;
  maySearch: MaySearch;
  suggestions: (request: IncomingMessage, response: ServerResponse, query: string) => Promise<void>;
  plain: PlainPages;
  words: Localized<ServerWords>;
  totals: RequestTotals;
  log: PressLog;
  secure: HeaderList;
  framework?: Handle;
  showInDev?: (request: IncomingMessage, response: ServerResponse, route: PageRoute) => Promise<void>;
  /** Shorter limits for tests, in ms. */
  limits?: { headersMs?: number; requestMs?: number; idleMs?: number; lookMs?: number };
};

const siteMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Makes the site's one HTTP server, with limits on headers (16 kB, 10 s), requests and idle connections; it does not listen yet. */
export function createHttpServer(parts: ServerParts): Server {
  const { headersMs = 10_000, requestMs = 120_000, idleMs = 60_000, lookMs = 10_000 } = parts.limits ?? {};
  const server: Server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveSeconds * 1000,
      ServerResponse: WholeResponse,
      connectionsCheckingInterval: Math.min(1_000, headersMs),
      noDelay: true,
    },
    createAnswer(parts, () => server.listening),
  );
  server.setTimeout(idleMs);
  answerClientErrors(server, parts.words);
  if (parts.showInDev === undefined) answerKeptFast(server, parts);
  closeSlowReaders(server, lookMs, 4_096);
  makeStoppable(server);
  return server;
}

function createAnswer(parts: ServerParts, isListening: () => boolean) {
  const { press, isOurHost, totals } = parts;
  const printing = parts.showInDev === undefined;
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isListening()) response.shouldKeepAlive = false;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (printing && isRead && isOurHost(request) && press.deliverKept(request, response)) {
      countAnswer(totals, response.statusCode);
      return;
    }
    response.once('close', () => countAnswer(totals, response.statusCode));
    answer(parts, request, response).catch((error: unknown) => answerFailure(parts, request, response, error));
  };
}

async function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { plain } = parts;
  const url = request.url ?? '';
  const lang = langOfPath(url);
  if (!siteMethods.has(request.method ?? '')) return plain.refuse(response, lang, 501);
  if (!parts.isOurHost(request)) return plain.refuse(response, lang, 421);
  const route = parseRoute(url, parts.files.rootFiles);
  if (isReadOnly(route) && request.method !== 'GET' && request.method !== 'HEAD')
    return plain.refuse(response, lang, 405, ['Allow', 'GET, HEAD']);
  const framework = isFramework(route, url) ? parts.framework : undefined;
  if (framework) return framework(request, response);
  switch (route.kind) {
    case 'page':
      return showPage(parts, request, response, route);
    case 'document':
      return parts.press.deliver(request, response, route);
    case 'redirect':
      return leadOn(parts, request, response, route.location);
    case 'refusal':
      return plain.refuse(response, route.lang, route.status);
    case 'file':
      return parts.files.serve(request, response, () => plain.refuse(response, lang, 404));
    case 'own':
      if (!(await parts.ownAnswers(request, response, route)))
        plain.refuse(response, lang, route.name === 'key-file' ? 404 : 403);
      return;
    case 'framework':
      return plain.refuse(response, lang, 404);
    case 'letters':
      return takeLetter(parts, request, response);
    case 'suggestions':
      return parts.suggestions(request, response, route.query);
    case 'desk':
      return toDesk(parts, request, response, route.isApi);
  }
}

async function showPage(parts: ServerParts, request: IncomingMessage, response: ServerResponse, route: PageRoute) {
  if (!parts.maySearch(request, route)) return parts.plain.refuse(response, route.lang, 429, ['Retry-After', 1]);
  return (parts.showInDev ?? parts.press.deliver.bind(parts.press))(request, response, route);
}

async function toDesk(
  { desk, plain, signatures }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  isApi: boolean,
): Promise<void> {
  const refused = refusalOfChange(request) ?? (isApi || (await isAcceptableAction(request, signatures)) ? null : 422);
  if (refused === null) return desk(request, response, isApi);
  plain.refuse(response, deskLangOf(request), refused, ['Connection', 'close']);
}

async function takeLetter(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return parts.plain.refuse(response, 'kk', 405, ['Allow', 'POST']);
  const refused = refusalOfChange(request);
  if (refused === null) return parts.letters(request, response);
  parts.plain.refuse(response, 'kk', refused, ['Connection', 'close']);
}

function isReadOnly(route: Route): boolean {
  return !['desk', 'framework', 'letters'].includes(route.kind);
}

function isFramework(route: Route, url: string): boolean {
  return route.kind === 'framework' || (route.kind === 'file' && url.startsWith('/_next/'));
}

/** At once to where the way ends: an address that moved or leads nowhere is no step on it. */
async function leadOn(
  { press, files, secure, showInDev }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  location: string,
): Promise<void> {
  const route = parseRoute(location, files.rootFiles);
  const lead = () => redirect(response, location, secure);
  const isPrinted = route.kind === 'page' || route.kind === 'document';
  if (showInDev || !isPrinted || !route.mayKeep) return lead();
  return press.leadTo(request, response, route, lead);
}

function redirect(response: ServerResponse, location: string, secure: HeaderList): void {
  const fixed = ['Content-Length', 0, 'Cache-Control', 'public, max-age=0, must-revalidate'];
  writeHead(response, 301, ['Location', location, ...fixed, 'Content-Security-Policy', inertPolicy, ...secure]).end();
}

function answerFailure(parts: ServerParts, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    parts.log('error', 'an answer broke off', { address: request.url, error });
    response.destroy();
    return;
  }
  const lang = langOfPath(request.url ?? '');
  if (error instanceof RenderQueueFull) parts.plain.error(response, lang, 503);
  else
    parts.plain.error(
      response,
      lang,
      500,
      error instanceof RenderFailed ? error.requestId : logFailure(parts, request, error),
    );
}

function logFailure(parts: ServerParts, request: IncomingMessage, error: unknown): string {
  const requestId = randomUUID().slice(0, 13);
  parts.log('error', 'a request failed', { requestId, address: request.url, error });
  return requestId;
}
