import { type FileProblem, FileReadError, fileBytes } from './file-bytes.ts';

export type ForeignFile =
  | 'file-empty'
  | 'file-utf16'
  | 'file-cp1251'
  | 'file-binary'
  | 'file-json-not-lines'
  | 'file-markup';
export type Recognised =
  | { kind: 'jsonl' | 'saved-page'; problem: null }
  | { kind: null; problem: ForeignFile | FileProblem };

const headBytes = 64 * 1024;

/** Tells by its first 64 kB whether a file (packed or not) is JSONL, the text of a saved page, or nothing the import can read, and why. */
export async function recogniseFile(path: string): Promise<Recognised> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of fileBytes(path)) {
      parts.push(chunk);
      bytes += chunk.length;
      if (bytes >= headBytes) break;
    }
  } catch (error) {
    if (!(error instanceof FileReadError)) throw error;
    if (bytes === 0) return { kind: null, problem: error.problem };
  }
  return recogniseHead(Buffer.concat(parts).subarray(0, headBytes));
}

/** `recogniseFile` for bytes already in hand. */
export function recogniseHead(head: Buffer): Recognised {
  const encoding = foreignEncoding(head);
  if (encoding) return { kind: null, problem: encoding };
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (text === '') return { kind: null, problem: 'file-empty' };
  if (/^<(?:!doctype|\?xml|html|rss)/i.test(text)) return { kind: null, problem: 'file-markup' };
  if (isOneJsonValue(text)) return { kind: null, problem: 'file-json-not-lines' };
  return { kind: /^[{["]/.test(text) && looksLikeJson(text) ? 'jsonl' : 'saved-page', problem: null };
}

/** A pretty-printed object, or an array of records spread over lines. */
function isOneJsonValue(text: string): boolean {
  return /^\{\s*\r?\n/.test(text) || (/^\[\s*(?:\r?\n\s*)?[{[]/.test(text) && !/^\[[^\n]*\]\s*(?:\n|$)/.test(text));
}

function looksLikeJson(text: string): boolean {
  return /^(?:\{\s*["}]|\[|"(?:[^"\\]|\\.){0,200}"\s*(?:\n|$))/.test(text);
}

function foreignEncoding(head: Buffer): ForeignFile | null {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'file-utf16';
  const zeros = countBytes(head, (byte) => byte === 0);
  if (zeros > head.length / 5) return hasUtf16Zeros(head) ? 'file-utf16' : 'file-binary';
  const controls = countBytes(head, (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (controls > head.length / 20) return 'file-binary';
  return looksLikeCp1251(head) ? 'file-cp1251' : null;
}

function hasUtf16Zeros(head: Buffer): boolean {
  const even = countBytes(head, (byte, at) => byte === 0 && at % 2 === 0);
  const odd = countBytes(head, (byte, at) => byte === 0 && at % 2 === 1);
  return Math.max(even, odd) > 20 * Math.min(even, odd);
}

/** Cyrillic letters as single bytes: many high bytes, hardly any of them part of a UTF-8 sequence. */
function looksLikeCp1251(head: Buffer): boolean {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < head.length; ) {
    const length = sequenceLength(head, at);
    if (length > 1) sequences++;
    if (length === 0) strays++;
    at += Math.max(1, length);
  }
  return strays > 3 && strays > sequences * 4;
}

/** Bytes of the UTF-8 character at `at`; 0 when the byte belongs to none. */
function sequenceLength(head: Buffer, at: number): number {
  const byte = head[at] ?? 0;
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
  const tail = head.subarray(at + 1, at + length);
  return tail.length === length - 1 && tail.every((next) => next >= 0x80 && next < 0xc0) ? length : 0;
}

function countBytes(head: Buffer, test: (byte: number, at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < head.length; at++) if (test(head[at] ?? 0, at)) count++;
  return count;
}
