import type { IncomingMessage } from 'node:http';
import type { Press } from './press/press.ts';

/** Requests answered, by the first digit of their status. */
export type RequestTotals = { total: number; byClass: [number, number, number, number, number] };

/** Totals that begin at zero. */
export function createRequestTotals(): RequestTotals {
  return { total: 0, byClass: [0, 0, 0, 0, 0] };
}

/** Counts one answer. */
export function countAnswer(totals: RequestTotals, status: number): void {
  totals.total += 1;
  const place = Math.floor(status / 100) - 1;
  if (place >= 0 && place < 5) totals.byClass[place as 0 | 1 | 2 | 3 | 4] += 1;
}

/** The metrics in Prometheus' text format. Queries come from the counter that `db/` keeps on `globalThis`. */
export function metricsText(press: Press, totals: RequestTotals): string {
  const { stats, kept } = press;
  const lines = [
    ...totals.byClass.map((count, place) => `http_requests_total{status="${place + 1}xx"} ${count}`),
    `press_pages_kept ${kept.count}`,
    `press_bytes_kept ${kept.bytes}`,
    `press_hits_total ${stats.hits}`,
    `press_renders_total ${stats.renders}`,
    `press_rerenders_total ${stats.rerenders}`,
    `press_renders_pending ${press.pending()}`,
    `press_render_seconds_total ${(stats.renderMs / 1000).toFixed(3)}`,
    `db_queries_total ${queryCount()}`,
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    `process_uptime_seconds ${process.uptime().toFixed(0)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Only this machine may read the metrics; a request that a proxy passed on comes from elsewhere. */
export function mayReadMetrics(request: IncomingMessage): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isLoopback = address === '::1' || address.startsWith('127.');
  return isLoopback && !['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) => name in request.headers);
}

function queryCount(): number {
  const counter: unknown = Reflect.get(globalThis, Symbol.for('arainfo.queries'));
  return typeof counter === 'object' && counter !== null && 'count' in counter && typeof counter.count === 'number'
    ? counter.count
    : 0;
}
