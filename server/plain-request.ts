import type { IncomingHttpHeaders } from 'node:http';

/** A GET as `readPlainRequest` understands it; `rest` are its bytes from the end of the request line. */
export type PlainRequest = { target: string; rest: string; headers: IncomingHttpHeaders };

const maxBytes = 8_192;
const visible = /^[\x21-\x7e]+$/;
const field = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): ([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)$/;
/** What gives a request a body, another protocol or a condition to be sent. */
const never = new Set(['content-length', 'transfer-encoding', 'upgrade', 'expect', 'proxy-connection']);

/**
 * Reads bytes that are exactly one GET in a grammar far narrower than HTTP's, about which no two parsers can differ: visible
 * ASCII, one host, no name twice, no body. Null for all else, however right. `last`, the request before on the connection,
 * saves reading the headers where they are the same bytes.
 */
export function readPlainRequest(bytes: Buffer, last: PlainRequest | null): PlainRequest | null {
  if (bytes.length > maxBytes) return null;
  const text = bytes.toString('latin1');
  const lineEnd = text.indexOf('\r\n');
  const targetEnd = lineEnd - ' HTTP/1.1'.length;
  if (!text.startsWith('GET /') || !text.startsWith(' HTTP/1.1', targetEnd)) return null;
  const target = text.slice('GET '.length, targetEnd);
  if (!visible.test(target)) return null;
  const rest = text.slice(lineEnd);
  const headers = last !== null && last.rest === rest ? last.headers : readFields(rest);
  return headers && { target, rest, headers };
}

function readFields(rest: string): IncomingHttpHeaders | null {
  if (!rest.endsWith('\r\n\r\n')) return null;
  const headers: IncomingHttpHeaders = Object.create(null);
  for (const line of rest.slice('\r\n'.length, -'\r\n\r\n'.length).split('\r\n')) {
    const [, given, value] = field.exec(line) ?? [];
    const name = given?.toLowerCase();
    if (name === undefined || never.has(name) || name in headers) return null;
    if (name === 'connection' && value !== 'keep-alive') return null;
    headers[name] = value;
  }
  return headers.host === undefined ? null : headers;
}
