import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const socketsOf = new WeakMap<Server, Set<Socket>>();

/** How long idle connections may still bring a request after the stop began; its answer then closes them. */
const lastRequestsMs = 1_000;

/** Prepares a server for `stopServer`: follows its connections and keeps Node from closing those with unsent bytes. */
export function makeStoppable(server: Server): void {
  const sockets = new Set<Socket>();
  socketsOf.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.closeIdleConnections = () => undefined;
}

/**
 * Stops accepting, lets answers under way finish for at most `graceMs`, then closes what is left. Resolves when all is closed.
 */
export function stopServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const started = Date.now();
    const quiet = setInterval(() => Date.now() - started >= lastRequestsMs && closeQuiet(server), 50);
    const last = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(quiet);
      clearTimeout(last);
      resolve();
    });
  });
}

/** `_httpMessage` is the answer Node is writing to a connection, null between two. */
function closeQuiet(server: Server): void {
  for (const socket of socketsOf.get(server) ?? []) {
    const isQuiet = !Reflect.get(socket, '_httpMessage') && socket.writableLength === 0;
    if (isQuiet) socket.destroySoon();
  }
}
