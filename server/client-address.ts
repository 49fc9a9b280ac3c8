import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address a request comes from: the peer's, or what a configured proxy says of its own peer. Of a chain the last address that is
 * no proxy of ours counts; what stands before it anybody may have written.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: readonly string[]): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (!trustedProxies.includes(peer)) return peer;
  const chain = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const client = chain.map((each) => each.trim()).findLast((each) => !trustedProxies.includes(each)) ?? '';
  return isIP(client) === 0 ? peer : client;
}
