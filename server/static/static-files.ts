import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import send from 'send';
import { cardFolder } from '#lib/media-store';
import { type HeaderList, inertPolicy } from '../press/security-headers.ts';
import { writeHead } from '../press/write-head.ts';
import { createTextFiles } from './text-files.ts';

/** Folders files come from: `public/`, the media store, Next's build. */
export type StaticFolders = { publicDir: string; mediaDir: string; distDir: string };

/** Serves files under the fixed prefixes and from the top of `public/`. */
export type StaticFiles = {
  /** Paths of the files at the top of `public/`, such as `/favicon.ico`. */
  rootFiles: ReadonlySet<string>;
  /** Sends a file; `notFound` is called, with nothing sent yet, where there is none. */
  serve(request: IncomingMessage, response: ServerResponse, notFound: () => void): Promise<void>;
};

type Place = { root: string; path: string; types: ReadonlySet<string>; isImmutable: boolean };

const images = ['.avif', '.webp', '.jpg', '.jpeg', '.png', '.gif'];
const mediaTypes = new Set([...images, '.pdf']);
const publicTypes = new Set([
  ...images,
  ...'.svg .ico .woff2 .js .mjs .css .json .txt .webmanifest .xml .pdf'.split(' '),
]);
const builtTypes = new Set([...publicTypes, '.woff', '.ttf', '.map', '.wasm']);
const hashedName = /[.-](?=[0-9a-f]*\d)[0-9a-f]{8,}\.\w+$/;

/** Whether readers may get the card of a shared link with this file name now. */
type CardCheck = (file: string) => Promise<boolean>;

/** Makes the file server; the list of top-level files is read once. */
export function createStaticFiles(
  folders: StaticFolders,
  secure: HeaderList,
  isShownCard: CardCheck = async () => false,
): StaticFiles {
  const rootFiles = listRootFiles(folders.publicDir);
  const textFiles = createTextFiles();
  const headers: HeaderList = [...secure, 'Content-Security-Policy', inertPolicy];
  return {
    rootFiles,
    async serve(request, response, notFound) {
      const place = findPlace(request.url ?? '', folders);
      if (!place?.types.has(extname(place.path).toLowerCase())) return notFound();
      const card = cardOf(place, folders);
      if (card !== null && !(await isShownCard(card))) {
        writeHead(response, 410, [...headers, 'Cache-Control', 'no-store', 'Content-Length', 0]).end();
        return;
      }
      const isImmutable = place.isImmutable && card === null;
      const cacheControl = isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
      const all = [...headers, 'Cache-Control', cacheControl, ...(isDocument(place, folders) ? asDownload : [])];
      const isWhole = request.headers.range === undefined;
      if (isWhole && (await textFiles.serve(request, response, join(place.root, place.path), all))) return;
      streamFile(request, response, place, { headers: all, notFound });
    },
  };
}

function findPlace(url: string, folders: StaticFolders): Place | null {
  const [rawPath = '', query = ''] = url.split('?', 2);
  const path = decodePath(rawPath);
  if (path === null || /[\\\p{Cc}]|\/\.|\/\//u.test(path)) return null;
  if (path.startsWith('/_next/static/')) {
    return {
      root: join(folders.distDir, 'static'),
      path: path.slice('/_next/static'.length),
      types: builtTypes,
      isImmutable: true,
    };
  }
  if (path.startsWith('/media/'))
    return { root: folders.mediaDir, path: path.slice('/media'.length), types: mediaTypes, isImmutable: true };
  return {
    root: folders.publicDir,
    path,
    types: publicTypes,
    isImmutable: hashedName.test(path) || /^v=./.test(query),
  };
}

/** What somebody uploaded and nobody re-encoded is saved, never opened on this site. */
const asDownload = ['Content-Disposition', 'attachment'] as const;

function isDocument(place: Place, folders: StaticFolders): boolean {
  return place.root === folders.mediaDir && extname(place.path).toLowerCase() === '.pdf';
}

/** The file name of a card: it goes with the story it is the card of, so no cache may keep it unasked. */
function cardOf({ root, path }: Place, { mediaDir }: StaticFolders): string | null {
  return root === mediaDir && path.startsWith(`/${cardFolder}/`) ? path.slice(cardFolder.length + 2) : null;
}

type Sending = { headers: HeaderList; notFound: () => void };

function streamFile(request: IncomingMessage, response: ServerResponse, place: Place, sending: Sending): void {
  const { headers, notFound } = sending;
  const stream = send(request, encodeURI(place.path).replaceAll('#', '%23').replaceAll('?', '%3F'), {
    root: place.root,
    dotfiles: 'deny',
    index: false,
    cacheControl: false,
  });
  stream.on('headers', (answer: ServerResponse) => {
    for (let at = 0; at < headers.length; at += 2) answer.setHeader(String(headers[at]), headers[at + 1] ?? '');
  });
  stream.on('directory', () => notFound());
  stream.on('error', (error: Error & { status?: number }) => {
    if (response.headersSent) response.destroy();
    else if (error.status === 416) writeHead(response, 416, headers).end();
    else if (error.status === 412) writeHead(response, 412, headers).end();
    else notFound();
  });
  stream.pipe(response);
}

function listRootFiles(publicDir: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(publicDir, { withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile() && publicTypes.has(extname(entry.name)))
        .map((entry) => `/${entry.name}`),
    );
  } catch {
    return new Set();
  }
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
