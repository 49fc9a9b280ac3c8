import type { DocumentRoute } from '../routes/route.ts';
import { cacheHeaders } from './cache-headers.ts';
import { makePage } from './make-page.ts';
import type { Printed, PrintSettings } from './print-page.ts';
import { inertPolicy } from './security-headers.ts';

/** A document and what it is made of; `location` is where it moved to, a path on this site (301), null otherwise. */
export type WrittenDocument = {
  status: 200 | 301 | 404 | 410;
  contentType: string;
  text: string;
  tags: string[];
  /** Where time alone makes it old. */
  ttlSeconds?: number;
  location?: string;
  /** The `Link` header. */
  link?: string;
};

/** Turns a document into the page that is sent; only one that is there is kept. */
export async function printDocument(
  document: WrittenDocument,
  route: DocumentRoute,
  settings: Pick<PrintSettings, 'securityHeaders' | 'now'>,
): Promise<Printed> {
  const { status, contentType, text, tags, location, link } = document;
  const isThere = status === 200;
  const baseHeaders = [
    ...settings.securityHeaders,
    ...['Content-Security-Policy', inertPolicy],
    ...cacheHeaders(tags, isThere),
    ...(location === undefined ? [] : ['Location', location]),
    ...(link === undefined ? [] : ['Link', link]),
  ];
  const made = { note: document, status, contentType, baseHeaders, now: settings.now() };
  const page = await makePage(Buffer.from(text, 'utf8'), route, made);
  return { page, tags: isThere ? new Set(tags) : null, mayKeep: isThere };
}
