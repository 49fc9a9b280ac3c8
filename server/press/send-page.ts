import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, isMatch } from './negotiate.ts';
import { type Body, type PrintedPage, plainBody } from './printed-page.ts';
import { freshBytes, makeWholeAnswer } from './whole-answer.ts';
import { WholeResponse } from './whole-response.ts';
import { writeHead } from './write-head.ts';

/**
 * Sends a printed page in the encoding the client takes: whole, its head, or 304. Gives a promise only where the plain text
 * must be unpacked first.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PrintedPage,
): Promise<void> | undefined {
  const encoding = chooseEncoding(request.headers['accept-encoding'], page.br !== null);
  const ready = encoding === 'br' ? page.br : page.gzip;
  if (encoding === 'identity' || ready === null)
    return plainBody(page).then((body) => sendBody(request, response, page, body));
  if (!sendInOnePiece(request, response, page, ready)) sendBody(request, response, page, ready);
  return undefined;
}

function sendInOnePiece(request: IncomingMessage, response: ServerResponse, page: PrintedPage, body: Body): boolean {
  if (!(response instanceof WholeResponse) || request.method !== 'GET') return false;
  if (isUnchanged(request, page)) {
    body.wholeUnchanged ??= makeWholeAnswer(304, body.unchanged, Buffer.alloc(0));
    return response.sendWhole(304, freshBytes(body.wholeUnchanged));
  }
  if (body.whole === null) {
    body.whole = makeWholeAnswer(page.status, body.headers, body.bytes);
    body.bytes = body.whole.body;
  }
  return response.sendWhole(page.status, freshBytes(body.whole));
}

function sendBody(request: IncomingMessage, response: ServerResponse, page: PrintedPage, body: Body): void {
  if (isUnchanged(request, page)) {
    writeHead(response, 304, body.unchanged).end();
    return;
  }
  writeHead(response, page.status, body.headers);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

function isUnchanged(request: IncomingMessage, page: PrintedPage): boolean {
  return page.status === 200 && isMatch(request.headers['if-none-match'], page.contentTag);
}
