import type { IncomingMessage, Server } from 'node:http';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import next from 'next';
import { isShownCard } from '#domain/cards/queries';
import { findKeyFile } from '#domain/pings/queries';
import type { AddressCount } from '#domain/redirects/commands/count-addresses';
import { getRobotsPolicy, getSiteSettings } from '#domain/settings/queries';
import { manifestText, robotsText } from '#domain/settings/rules';
import { setFollower } from '#lib/follow-changes';
import { readActionSignatures } from './action-signatures.ts';
import { createAddressCounter } from './address-counter.ts';
import { createDesk } from './desk.ts';
import { createDevPages } from './dev-pages.ts';
import { readDocumentWords } from './documents/document-words.ts';
import { createDocumentWriter } from './documents/write-document.ts';
import { createHostCheck } from './host-names.ts';
import { createHttpServer } from './http-server.ts';
import { createLetterBox } from './letters/letter-box.ts';
import { createRequestTotals } from './metrics.ts';
import { createOwnAnswers, type Readiness } from './own-answers.ts';
import { createPlainPages } from './plain-page.ts';
import type { Changes } from './press/change-watch.ts';
import { createStyleReader } from './press/inline-styles.ts';
import { createPress, type PressLog } from './press/press.ts';
import { createNextRenderer } from './press/render-next.ts';
import { securityHeaders } from './press/security-headers.ts';
import { createReadCounter, type ReadRow } from './read-counter.ts';
import { createFaceReader } from './scripts/read-face.ts';
import { createSearchLimit } from './search-limit.ts';
import { createStaticFiles } from './static/static-files.ts';
import { stopServer } from './stop-server.ts';
import { createSuggestions } from './suggestions/suggestions.ts';
import { readServerWords } from './words.ts';

/** Everything the server is told; paths are absolute. */
export type ServerOptions = {
  projectDir: string;
  dev: boolean;
  host: string;
  /** 0: any free port. */
  port: number;
  /** The site's public address, without a slash at the end. */
  siteUrl: string;
  mediaDir: string;
  changes: Changes;
  saveReads: (rows: ReadRow[]) => Promise<void> | void;
  saveAddresses: (counts: AddressCount[]) => Promise<void>;
  readiness: () => Promise<Readiness>;
  log: PressLog;
  /** For kept pages; 80 MB unless given. */
  maxBytes?: number;
  /** Next's build folder; `ARAINFO_DIST` or `.next` in the project unless given. */
  distDir?: string;
  /** Host names besides that of `siteUrl` and loopback. */
  extraHosts?: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed for the desk. */
  trustedProxies?: readonly string[];
};

/** A server that listens; `stop` finishes answers under way (9 s at most), saves the counts and resolves. */
export type RunningServer = { port: number; stop(): Promise<void> };

/**
 * Starts Next and the press on one port. Rejects with Node's own error (`EADDRINUSE`, `EACCES`) when it cannot listen.
 * Signals, the database and jobs are the caller's.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { projectDir, dev, host, siteUrl, log } = options;
  const app = next({ dev, dir: projectDir, hostname: 'localhost', port: options.port, quiet: !dev });
  await app.prepare();
  const handler = app.getRequestHandler();
  const distDir = options.distDir ?? join(projectDir, process.env.ARAINFO_DIST ?? '.next');
  const folders = { publicDir: join(projectDir, 'public'), mediaDir: options.mediaDir, distDir };
  const secure = securityHeaders(siteUrl);
  const words = readServerWords(projectDir);
  const totals = createRequestTotals();
  const render = createNextRenderer({ handler, siteUrl, timeoutMs: dev ? 120_000 : 20_000 });
  const readFace = createFaceReader(siteUrl);
  const reads = createReadCounter({ saveReads: options.saveReads, now: Date.now, log });
  const addresses = createAddressCounter({ save: options.saveAddresses, now: Date.now, log });
  const press = createPress({
    render,
    writeDocument: createDocumentWriter({ origin: siteUrl, words: readDocumentWords(projectDir), now: Date.now }),
    changes: options.changes,
    readStyle: createStyleReader(distDir),
    siteUrl,
    maxBytes: options.maxBytes ?? 80_000_000,
    ...{ now: Date.now, log, readFace },
    onRead: (page, headers) => page.storyId !== null && reads.count(page.storyId, page.lang, headers),
    onAstray: addresses.count,
  });
  if (!dev) setFollower(() => press.follow());
  const plain = createPlainPages(words, secure);
  const server = createHttpServer({
    press,
    isOurHost: createHostCheck(siteUrl, options.extraHosts),
    files: createStaticFiles(folders, secure, isShownCard),
    ownAnswers: createOwnAnswers({
      ...{ press, totals, readiness: options.readiness, secure },
      robots: async () => robotsText(await getRobotsPolicy(), siteUrl),
      manifest: async () => manifestText(await getSiteSettings()),
      keyFile: (key) => findKeyFile(key, new Date()),
    }),
    desk: createDesk({ handler, siteUrl, secure, dev, trustedProxies: options.trustedProxies ?? [] }),
    signatures: dev ? new Map() : readActionSignatures(projectDir, distDir),
    plain,
    letters: createLetterBox({
      ...{ render, readFace, plain, secure, trustedProxies: options.trustedProxies ?? [] },
      readStyle: dev ? null : createStyleReader(distDir),
    }),
    maySearch: createSearchLimit(options.trustedProxies ?? []),
    suggestions: createSuggestions({
      ...{ changes: options.changes, readFace, secure, trustedProxies: options.trustedProxies ?? [] },
    }),
    ...{ words, totals, log, secure },
    ...(dev && { framework: handler, showInDev: createDevPages(render, handler, readFace) }),
  });
  if (dev) passUpgrades(server, app.getUpgradeHandler());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async stop() {
      await stopServer(server, 9_000);
      await reads.stop();
      await addresses.stop();
      if (dev) await app.close();
    },
  };
}

/** The framework's reload socket stays open in development. */
function passUpgrades(server: Server, upgrade: (...given: [IncomingMessage, Duplex, Buffer]) => Promise<void>): void {
  server.on('upgrade', (request, socket, head) => {
    if (socket instanceof Socket) socket.setTimeout(0);
    void upgrade(request, socket, head);
  });
}
