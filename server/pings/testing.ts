import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Heard = { path: string; type: string; body: string };
export type Reply = { status?: number; headers?: Record<string, string>; body?: string; delayMs?: number };
export type StandIn = { origin: string; heard: Heard[]; stop(): Promise<void> };

/** For tests: a server of this machine in the place of somebody else's; `reply` says what it answers, `cut` breaks the connection off. */
export async function startStandIn(reply: (heard: Heard, count: number) => Reply | 'cut'): Promise<StandIn> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const one = { path: request.url ?? '', type: request.headers['content-type'] ?? '', body: await read(request) };
    heard.push(one);
    const answer = reply(one, heard.length);
    if (answer === 'cut') return void request.socket.destroy();
    const { status = 200, headers = {}, body = '', delayMs = 0 } = answer;
    setTimeout(() => response.writeHead(status, headers).end(body), delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard, stop: () => stop(server) };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** For tests alone: what reaches stand-ins on this machine. */
export const towardsStandIns = { isAllowed: (address: string) => address === '127.0.0.1', protocols: ['http:'] };
