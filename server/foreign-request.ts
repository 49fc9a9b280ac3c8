import type { IncomingMessage } from 'node:http';

/** Larger bodies have their own route, which streams them to disk. */
export const maxBodyBytes = 8 * 1024 * 1024;

const uploads = '/api/uploads';

/**
 * The status a changing request must be refused with before the framework sees it, or null: 403 unless it comes from a page of
 * this very host (Origin and Fetch Metadata, https://www.w3.org/TR/fetch-metadata/), 411 without a length, 413 over 8 MB
 * outside the uploads, which bound themselves.
 */
export function refusalOfChange(request: IncomingMessage): 403 | 411 | 413 | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (!isFromOurPage(request)) return 403;
  if (request.url?.startsWith(uploads)) return null;
  const { 'content-length': length, 'transfer-encoding': transfer } = request.headers;
  if (transfer !== undefined) return 411;
  return Number(length ?? 0) > maxBodyBytes ? 413 : null;
}

function isFromOurPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin = '', host = '' } = headers;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
