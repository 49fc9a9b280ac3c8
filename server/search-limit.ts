import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.ts';
import type { PageRoute } from './routes/route.ts';
import { createTurnstile } from './turnstile.ts';

const perSecond = 3;
const atOnce = 30;

/** Whether a page may be asked for now; false: too many searches from one address. */
export type MaySearch = (request: IncomingMessage, route: PageRoute) => boolean;

/**
 * Lets everybody search as fast as people type. A proxy on this machine that nobody named to the server stands for all its readers, so what comes from here is
 * not counted.
 */
export function createSearchLimit(trustedProxies: readonly string[]): MaySearch {
  const mayPass = createTurnstile({ perSecond, atOnce });
  return (request, { name, key }) => {
    if (name !== 'search' || !key.includes('?')) return true;
    const address = clientAddress(request, trustedProxies);
    return isLoopback(address) || mayPass(address, Date.now());
  };
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
