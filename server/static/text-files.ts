import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { chooseEncoding, isMatch } from '../press/negotiate.ts';
import type { HeaderList } from '../press/security-headers.ts';
import { writeHead } from '../press/write-head.ts';

type TextFile = { mtimeMs: number; type: string; tag: string; br: Buffer; gzip: Buffer; identity: Buffer };

/** Serves small text files from memory, compressed once. */
export type TextFiles = {
  /** False, with nothing sent, where the path is no small text file. */
  serve(request: IncomingMessage, response: ServerResponse, file: string, headers: HeaderList): Promise<boolean>;
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const maxFileBytes = 4_000_000;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Keeps at most 32 MB; a file that changed on disk is read anew. */
export function createTextFiles(): TextFiles {
  const files = new LRUCache<string, TextFile>({
    maxSize: 32_000_000,
    sizeCalculation: (file) => file.br.length + file.gzip.length + file.identity.length + 1,
  });
  return {
    async serve(request, response, path, headers) {
      const file = await read(files, path);
      if (!file) return false;
      respond(request, response, file, headers);
      return true;
    },
  };
}

async function read(files: LRUCache<string, TextFile>, path: string): Promise<TextFile | null> {
  const type = types[extname(path).toLowerCase()];
  if (type === undefined) return null;
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size > maxFileBytes) return null;
  const known = files.get(path);
  if (known && known.mtimeMs === found.mtimeMs) return known;
  const identity = await readFile(path);
  const [br, zipped] = await Promise.all([brotli(identity), deflate(identity, { level: 9 })]);
  const tag = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  const file = { mtimeMs: found.mtimeMs, type, tag, br, gzip: zipped, identity };
  files.set(path, file);
  return file;
}

function respond(request: IncomingMessage, response: ServerResponse, file: TextFile, headers: HeaderList): void {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const body = file[encoding];
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  const etag = encoding === 'identity' ? `"${file.tag}"` : `"${file.tag}-${encoding}"`;
  const all = [...headers, 'ETag', etag, 'Vary', 'Accept-Encoding', 'Accept-Ranges', 'bytes'];
  if (isMatch(request.headers['if-none-match'], file.tag)) {
    writeHead(response, 304, all).end();
    return;
  }
  writeHead(response, 200, ['Content-Type', file.type, 'Content-Length', body.length, ...coding, ...all]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
