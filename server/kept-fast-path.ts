import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { IsOurHost } from './host-names.ts';
import { countAnswer, type RequestTotals } from './metrics.ts';
import { type PlainRequest, readPlainRequest } from './plain-request.ts';
import type { Press } from './press/press.ts';

type Parts = { press: Press; isOurHost: IsOurHost; totals: RequestTotals };
type Reader = (bytes: Buffer) => void;

/**
 * Stands between each connection and Node's HTTP parser: a plain request for a kept page is answered here, all other bytes go
 * to the parser unchanged. The first request of a connection always does, for until then Node counts the time for its headers;
 * from the first bytes on that are no plain request Node has the connection for good.
 */
export function answerKeptFast(server: Server, parts: Parts): void {
  server.on('connection', (socket: Socket) => {
    const [toNode, ...others] = socket.listeners('data') as Reader[];
    if (toNode === undefined || others.length > 0) return;
    standBefore(socket, toNode, (request) => server.listening && deliver(socket, request, parts));
  });
}

/** As long as all bytes were plain requests the parser is between two of them, and one left out makes no difference to it. */
function standBefore(socket: Socket, toNode: Reader, answer: (request: PlainRequest) => boolean): void {
  let last: PlainRequest | null = null;
  const read = (bytes: Buffer) => {
    const isFirst = last === null;
    last = readPlainRequest(bytes, last);
    if (last === null) {
      socket.on('data', toNode);
      socket.off('data', read);
    }
    if (last === null || isFirst || !isQuiet(socket) || !answer(last)) toNode(bytes);
  };
  socket.on('data', read);
  socket.off('data', toNode);
}

/** Whether nothing is left to be sent or said; `_httpMessage` is the answer Node is writing, null between two. */
function isQuiet(socket: Socket): boolean {
  return socket.writable && socket.writableLength === 0 && !Reflect.get(socket, '_httpMessage');
}

function deliver(socket: Socket, { target, headers }: PlainRequest, { press, isOurHost, totals }: Parts): boolean {
  const ready = isOurHost({ headers, socket }) ? press.takeKept(target, headers) : null;
  if (ready === null) return false;
  countAnswer(totals, ready.status);
  socket.write(ready.bytes);
  return true;
}
