import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayReadMetrics, metricsText, type RequestTotals } from './metrics.ts';
import type { Press } from './press/press.ts';
import { type HeaderList, inertPolicy } from './press/security-headers.ts';
import { writeHead } from './press/write-head.ts';
import type { OwnRoute } from './routes/route.ts';

/** Whether the newsroom can work, with one word or sentence per thing looked at (database, migrations, disk, …). */
export type Readiness = { isReady: boolean; checks: Record<string, string> };

type Options = {
  press: Press;
  totals: RequestTotals;
  readiness: () => Promise<Readiness>;
  robots: () => Promise<string>;
  manifest: () => Promise<string>;
  keyFile: (key: string) => Promise<string | null>;
  secure: HeaderList;
};

/** Answers `/api/health`, `/api/ready`, `/metrics`, `/robots.txt`, the manifest and key files without the framework; false: not for this client, or no such key. */
export function createOwnAnswers({ press, totals, readiness, robots, manifest, keyFile, secure }: Options) {
  const send = (response: ServerResponse, status: number, type: string, text: string) => {
    const body = Buffer.from(text);
    writeHead(response, status, [
      ...['Content-Type', type, 'Content-Length', body.length, 'Cache-Control', 'no-store'],
      ...['Content-Security-Policy', inertPolicy, ...secure],
    ]);
    response.end(response.req.method === 'HEAD' ? undefined : body);
  };
  return async (request: IncomingMessage, response: ServerResponse, route: OwnRoute): Promise<boolean> => {
    switch (route.name) {
      case 'health':
        send(response, 200, 'application/json', '{"status":"ok"}');
        break;
      case 'metrics':
        if (!mayReadMetrics(request)) return false;
        send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', metricsText(press, totals));
        break;
      case 'robots':
        send(response, 200, 'text/plain; charset=utf-8', await robots());
        break;
      case 'manifest':
        send(response, 200, 'application/manifest+json; charset=utf-8', await manifest());
        break;
      case 'key-file': {
        const key = await keyFile(route.key);
        if (key === null) return false;
        send(response, 200, 'text/plain; charset=utf-8', key);
        break;
      }
      case 'ready': {
        const { isReady, checks } = await readiness();
        const text = JSON.stringify({ status: isReady ? 'ready' : 'not ready', ...checks });
        send(response, isReady ? 200 : 503, 'application/json', text);
      }
    }
    return true;
  };
}
