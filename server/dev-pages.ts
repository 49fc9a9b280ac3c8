import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Render } from './press/render.ts';
import type { NextHandler } from './press/render-next.ts';
import { stripPage } from './press/strip-page.ts';
import type { PageRoute } from './routes/route.ts';

/** Shows pages in development: rendered each time, scripts left in, but with the status and place of their notes. */
export function createDevPages(render: Render, handler: NextHandler) {
  return async (request: IncomingMessage, response: ServerResponse, route: PageRoute): Promise<void> => {
    if (request.headers.rsc !== undefined) {
      request.url = (route.internalUrl.split('?')[0] ?? '') + (/\?.*/.exec(request.url ?? '')?.[0] ?? '');
      await handler(request, response);
      return;
    }
    const rendered = await render(route.internalUrl);
    const { note } = await stripPage(rendered.html, async () => null);
    const location = note?.location ?? rendered.location;
    response.writeHead(note?.status ?? rendered.status, {
      'Content-Type': rendered.contentType,
      'Cache-Control': 'no-store',
      ...(location !== null && { Location: encodeURI(decodeURI(location)) }),
    });
    response.end(request.method === 'HEAD' ? undefined : rendered.html);
  };
}
