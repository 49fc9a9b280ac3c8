import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from './client-address.ts';
import type { NextHandler } from './press/render-next.ts';
import { deskPolicy, type HeaderList, inertPolicy } from './press/security-headers.ts';

type Options = {
  handler: NextHandler;
  siteUrl: string;
  secure: HeaderList;
  dev: boolean;
  trustedProxies: readonly string[];
};

const neverOurs =
  /^(x-middleware-|x-nextjs-|x-forwarded-|x-now-|x-vercel-|x-matched-path$|x-prerender-|x-invoke-|x-original-url$|x-rewrite-url$|x-real-ip$|x-desk-path$|forwarded$|next-resume|content-security-policy)/;
const deskOnly = /^(rsc$|next-)/;

/** Passes the desk and the API to Next, never kept, with forged framework and proxy headers taken out. */
export function createDesk({ handler, siteUrl, secure, dev, trustedProxies }: Options) {
  const site = new URL(siteUrl);
  return async (request: IncomingMessage, response: ServerResponse, isApi: boolean): Promise<void> => {
    const client = clientAddress(request, trustedProxies);
    for (const name of Object.keys(request.headers))
      if (neverOurs.test(name) || (isApi && deskOnly.test(name))) delete request.headers[name];
    request.headers['x-forwarded-for'] = client;
    request.headers['x-desk-path'] = request.url ?? '';
    request.headers['x-forwarded-host'] = request.headers.host ?? site.host;
    request.headers['x-forwarded-proto'] = site.protocol.slice(0, -1);
    const policy = isApi ? inertPolicy : deskPolicy(randomBytes(16).toString('base64'), dev);
    if (!isApi) request.headers['content-security-policy'] = policy;
    forceHeaders(response, [...secure, 'Content-Security-Policy', policy, 'Cache-Control', 'no-store']);
    await handler(request, response);
  };
}

/** Sets headers at the last moment, over whatever the framework chose. */
function forceHeaders(response: ServerResponse, headers: HeaderList): void {
  const writeHead = response.writeHead;
  response.writeHead = function forced(this: ServerResponse, ...given: unknown[]) {
    for (let at = 0; at < headers.length; at += 2) this.setHeader(String(headers[at]), headers[at + 1] ?? '');
    this.removeHeader('X-Powered-By');
    return Reflect.apply(writeHead, this, given);
  } as typeof writeHead;
}
