import type { IncomingMessage } from 'node:http';

/** Tells whether a request names this site in its Host header. */
export type IsOurHost = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => boolean;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Ours are the host of `SITE_URL`, loopback names and the very address the client connected to; the last cannot be forged
 * by a name that was pointed at us.
 */
export function createHostCheck(siteUrl: string, extraHosts: readonly string[] = []): IsOurHost {
  const known = new Set([new URL(siteUrl).host, ...extraHosts.map((host) => host.toLowerCase())]);
  return (request) => {
    const host = request.headers.host?.toLowerCase();
    if (host === undefined) return false;
    if (known.has(host)) return true;
    if (!isLocal(host, request.socket.localAddress ?? '')) return false;
    if (known.size < 100) known.add(host);
    return true;
  };
}

function isLocal(host: string, localAddress: string): boolean {
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/.exec(host)?.[1] ?? '';
  const address = localAddress.replace(/^::ffff:/, '');
  return loopback.has(name) || (address !== '' && (name === address || name === `[${address}]`));
}
