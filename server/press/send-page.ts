import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, isMatch } from './negotiate.ts';
import { type Body, type PrintedPage, plainBody } from './printed-page.ts';
import { freshBytes, makeWholeAnswer } from './whole-answer.ts';
import { WholeResponse } from './whole-response.ts';
import { writeHead } from './write-head.ts';

/** What a GET is answered with, in one piece. */
export type ReadyAnswer = { status: number; bytes: Buffer };

/** The whole answer to a GET with these headers; null where the client takes only the plain text, which is not kept. */
export function readyAnswer(headers: IncomingHttpHeaders, page: PrintedPage): ReadyAnswer | null {
  const body = chooseBody(headers, page);
  if (body === null) return null;
  if (isUnchanged(headers, page)) {
    body.wholeUnchanged ??= makeWholeAnswer(304, body.unchanged, Buffer.alloc(0));
    return { status: 304, bytes: freshBytes(body.wholeUnchanged) };
  }
  if (body.whole === null) {
    body.whole = makeWholeAnswer(page.status, body.headers, body.bytes);
    body.bytes = body.whole.body;
  }
  return { status: page.status, bytes: freshBytes(body.whole) };
}

/**
 * Sends a printed page in the encoding the client takes: whole, its head, or 304. Gives a promise only where the plain text
 * must be unpacked first.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PrintedPage,
): Promise<void> | undefined {
  const body = chooseBody(request.headers, page);
  if (body === null) return plainBody(page).then((plain) => sendBody(request, response, page, plain));
  if (!sendInOnePiece(request, response, page)) sendBody(request, response, page, body);
  return undefined;
}

function chooseBody(headers: IncomingHttpHeaders, page: PrintedPage): Body | null {
  const encoding = chooseEncoding(headers['accept-encoding'], page.br !== null);
  if (encoding === 'identity') return null;
  return encoding === 'br' ? page.br : page.gzip;
}

function sendInOnePiece(request: IncomingMessage, response: ServerResponse, page: PrintedPage): boolean {
  if (!(response instanceof WholeResponse) || request.method !== 'GET') return false;
  const ready = readyAnswer(request.headers, page);
  return ready !== null && response.sendWhole(ready.status, ready.bytes);
}

function sendBody(request: IncomingMessage, response: ServerResponse, page: PrintedPage, body: Body): void {
  if (isUnchanged(request.headers, page)) {
    writeHead(response, 304, body.unchanged).end();
    return;
  }
  writeHead(response, page.status, body.headers);
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

function isUnchanged(headers: IncomingHttpHeaders, page: PrintedPage): boolean {
  return page.status === 200 && isMatch(headers['if-none-match'], page.contentTag);
}
