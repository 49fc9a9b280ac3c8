import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { PrintedRoute } from '../routes/route.ts';
import type { Encoding } from './negotiate.ts';
import type { HeaderList } from './security-headers.ts';
import type { WholeAnswer } from './whole-answer.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const inflate = promisify(gunzip);

/** One encoding of a page with its headers made ready; `unchanged` are those of a 304. */
export type Body = {
  bytes: Buffer;
  headers: HeaderList;
  unchanged: HeaderList;
  /** Made when first needed; then `bytes` lies inside it. */
  whole: WholeAnswer | null;
  wholeUnchanged: WholeAnswer | null;
};

/** A page as it is sent and kept: compressed bodies, no plain one; `br` is null until the page was asked for again. */
export type PrintedPage = {
  key: string;
  status: number;
  /** Hash of the content; the ETag without quotes and encoding. */
  contentTag: string;
  tags: readonly string[];
  /** The story whose article this is; null for every other page. */
  storyId: number | null;
  lang: 'kk' | 'ru';
  contentType: string;
  br: Body | null;
  gzip: Body;
  /** Headers without those that depend on the encoding. */
  baseHeaders: HeaderList;
  /** UTC ms from which it is old; null: only a change makes it old. */
  staleAt: number | null;
  ttlMs: number;
  /** What to print when it is to be printed anew. */
  route: PrintedRoute;
  /** How often it was delivered. */
  reads: number;
  isPolished: boolean;
  isRefreshing: boolean;
};

/** Compresses quickly, for the first answer (gzip 6). */
export function compressQuickly(html: Buffer): Promise<Buffer> {
  return deflate(html, { level: 6 });
}

/** Compresses as well as it goes (brotli 11, gzip 9), off the main thread; changes the page in place. */
export async function polish(page: PrintedPage): Promise<void> {
  const html = await unpack(page.gzip.bytes);
  const br = await brotli(html, brotliOptions(html.length));
  const zipped = await deflate(html, { level: 9 });
  page.br = makeBody(page, 'br', br);
  page.gzip = makeBody(page, 'gzip', zipped);
}

/** The plain body, for the few clients that take no compression. */
export async function plainBody(page: PrintedPage): Promise<Body> {
  return bodyOf(page, 'identity', await unpack(page.gzip.bytes));
}

type Headed = Pick<PrintedPage, 'contentTag' | 'contentType' | 'baseHeaders'>;

/** Puts the headers of an encoding to its bytes; copies them, for zlib hands out views into larger blocks. */
export function makeBody(page: Headed, encoding: Encoding, compressed: Buffer): Body {
  const bytes = Buffer.allocUnsafeSlow(compressed.length);
  compressed.copy(bytes);
  return bodyOf(page, encoding, bytes);
}

/** Unpacks into one block of the right size, which gzip writes at its end: pieces put together would take three times the memory. */
function unpack(zipped: Buffer): Promise<Buffer> {
  const plainBytes = zipped.readUInt32LE(zipped.length - 4);
  return inflate(zipped, { chunkSize: Math.max(constants.Z_MIN_CHUNK, plainBytes + 1) });
}

function bodyOf(page: Headed, encoding: Encoding, bytes: Buffer): Body {
  const etag = encoding === 'identity' ? `"${page.contentTag}"` : `"${page.contentTag}-${encoding}"`;
  const unchanged = [...page.baseHeaders, 'ETag', etag];
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  return {
    bytes,
    unchanged,
    whole: null,
    wholeUnchanged: null,
    headers: ['Content-Type', page.contentType, 'Content-Length', bytes.length, ...coding, ...unchanged],
  };
}

function brotliOptions(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(size + 1)))),
    },
  };
}
