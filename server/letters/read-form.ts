import type { IncomingMessage } from 'node:http';

/** Ten thousand letters of Kazakh take six bytes each in a form. */
const maxFormBytes = 128 * 1024;

/** The fields of an ordinary form, the first value of each; a status where it is none: 413, 415, or 400 for what is no UTF-8. */
export async function readForm(request: IncomingMessage): Promise<Map<string, string> | 400 | 413 | 415> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return 415;
  if (Number(request.headers['content-length'] ?? 0) > maxFormBytes) return 413;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > maxFormBytes) return 413;
    parts.push(part);
  }
  return parseForm(Buffer.concat(parts).toString('latin1')) ?? 400;
}

function parseForm(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const pair of text.split('&')) {
    const at = pair.indexOf('=');
    const [name, value] = at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    if (name === null || value === null) return null;
    if (!fields.has(name)) fields.set(name, value);
  }
  return fields;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
