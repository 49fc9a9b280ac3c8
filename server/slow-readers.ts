import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Closes connections that take an answer too slowly: two looks in a row with less than `minBytes` taken between them. */
export function closeSlowReaders(server: Server, everyMs: number, minBytes: number): void {
  const sockets = new Map<Socket, { taken: number; strikes: number }>();
  server.on('connection', (socket: Socket) => {
    sockets.set(socket, { taken: 0, strikes: 0 });
    socket.once('close', () => sockets.delete(socket));
  });
  const look = () => {
    for (const [socket, seen] of sockets) {
      const taken = socket.bytesWritten - socket.writableLength;
      seen.strikes = socket.writableLength > 0 && taken - seen.taken < minBytes ? seen.strikes + 1 : 0;
      seen.taken = taken;
      if (seen.strikes >= 2) socket.destroy();
    }
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  server.on('close', () => clearInterval(timer));
}
