import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayReadMetrics, metricsText, type RequestTotals } from './metrics.ts';
import type { Press } from './press/press.ts';
import { type HeaderList, inertPolicy } from './press/security-headers.ts';
import { writeHead } from './press/write-head.ts';

/** Whether the newsroom can work, with one word or sentence per thing looked at (database, migrations, disk, …). */
export type Readiness = { isReady: boolean; checks: Record<string, string> };

type Options = {
  press: Press;
  totals: RequestTotals;
  readiness: () => Promise<Readiness>;
  robots: () => Promise<string>;
  secure: HeaderList;
};

/** Answers `/api/health`, `/api/ready`, `/metrics` and `/robots.txt` without the framework; false: not for this client. */
export function createOwnAnswers({ press, totals, readiness, robots, secure }: Options) {
  const send = (response: ServerResponse, status: number, type: string, text: string) => {
    const body = Buffer.from(text);
    writeHead(response, status, [
      ...['Content-Type', type, 'Content-Length', body.length, 'Cache-Control', 'no-store'],
      ...['Content-Security-Policy', inertPolicy, ...secure],
    ]);
    response.end(response.req.method === 'HEAD' ? undefined : body);
  };
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    name: 'health' | 'ready' | 'metrics' | 'robots',
  ): Promise<boolean> => {
    switch (name) {
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
      case 'ready': {
        const { isReady, checks } = await readiness();
        const text = JSON.stringify({ status: isReady ? 'ready' : 'not ready', ...checks });
        send(response, isReady ? 200 : 503, 'application/json', text);
      }
    }
    return true;
  };
}
