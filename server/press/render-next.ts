import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import type { Render } from './render.ts';

/** Next's request handler. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Options = { handler: NextHandler; siteUrl: string; timeoutMs: number };

/**
 * Renders through Next in this process, without a socket. Every request is the same but for its address: the site's host,
 * no cookies, no client headers. Throws when Next does not answer within `timeoutMs`.
 */
export function createNextRenderer({ handler, siteUrl, timeoutMs }: Options): Render {
  const site = new URL(siteUrl);
  const headers = {
    host: site.host,
    accept: 'text/html',
    'user-agent': 'arainfo-press',
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
  };
  return async (internalUrl) => {
    const answer = await within(
      timeoutMs,
      inject((request, response) => void handler(request, response), { url: internalUrl, headers }),
    );
    return {
      status: answer.statusCode,
      contentType: String(answer.headers['content-type'] ?? ''),
      html: answer.rawPayload.toString('utf8'),
      location: answer.headers.location === undefined ? null : String(answer.headers.location),
    };
  };
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`rendering took longer than ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
