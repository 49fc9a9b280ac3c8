import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Render } from './press/render.ts';
import type { NextHandler } from './press/render-next.ts';
import { stripPage } from './press/strip-page.ts';
import { asMissing } from './routes/parse-route.ts';
import type { PageRoute } from './routes/route.ts';
import { editionAddress } from './scripts/edition-address.ts';
import type { ReadFace } from './scripts/script-face.ts';
import { writePage } from './scripts/write-page.ts';

/**
 * Shows pages in development: rendered each time, scripts left in, but with the status and place of their notes. A page in a script edition has
 * no scripts: they would put Cyrillic back.
 */
export function createDevPages(render: Render, handler: NextHandler, readFace: ReadFace) {
  return async (request: IncomingMessage, response: ServerResponse, route: PageRoute): Promise<void> => {
    if (request.headers.rsc !== undefined) {
      request.url = (route.internalUrl.split('?')[0] ?? '') + (/\?.*/.exec(request.url ?? '')?.[0] ?? '');
      await handler(request, response);
      return;
    }
    const { status, location, html, contentType } = await showPage(render, route, readFace);
    response.writeHead(status, {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      ...(location !== null && { Location: encodeURI(decodeURI(location)) }),
    });
    response.end(request.method === 'HEAD' ? undefined : html);
  };
}

async function showPage(render: Render, route: PageRoute, readFace: ReadFace) {
  const face = route.script && (await readFace(route.script));
  const asked = route.script && !face ? asMissing(route) : route;
  const { html: rendered, status, contentType, location: given } = await render(asked.internalUrl);
  const { note, html: stripped } = await stripPage(rendered, async () => null);
  const target = note?.location ?? given;
  return {
    status: note?.status ?? status,
    contentType,
    location: target && face ? editionAddress(target, face) : target,
    html: face ? await writePage(stripped, face) : rendered,
  };
}
