import {
  Agent,
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHostCheck } from './host-names.ts';
import { createHttpServer, type ServerParts } from './http-server.ts';
import { createRequestTotals } from './metrics.ts';
import { createOwnAnswers } from './own-answers.ts';
import { createPlainPages } from './plain-page.ts';
import type { Change, Changes } from './press/change-watch.ts';
import { createPress, type PressOptions } from './press/press.ts';
import type { PressNote } from './press/press-note.ts';
import type { Rendered } from './press/render.ts';
import { securityHeaders } from './press/security-headers.ts';
import { createSearchLimit } from './search-limit.ts';
import { createStaticFiles } from './static/static-files.ts';
import type { ServerWords } from './words.ts';

const said: ServerWords = {
  Error: { title: 'Error title', text: 'Error text', again: 'Again', home: 'Home' },
  BadRequest: { title: 'Bad title', text: 'Bad text' },
  refusals: { 429: { title: 'Many title', text: 'Many text' } },
};
const siteUrl = 'http://paper.test';

/** For tests: a change feed in memory that answers at once, like SQLite's. */
export function memoryChanges(): Changes & { commit(...tags: string[]): void; prune(): void } {
  let rows: Change[] = [];
  const latest = () => rows.at(-1)?.seq ?? 0;
  return {
    latest,
    since: async (seq) => ((rows[0]?.seq ?? 0) > seq + 1 ? null : rows.filter((row) => row.seq > seq)),
    commit: (...tags) => {
      for (const tag of tags) rows.push({ seq: latest() + 1, tag });
    },
    prune: () => {
      rows = rows.slice(-1);
    },
  };
}

/** For tests: what a renderer gives for a page with this body and note. */
export function renderedPage(body: string, note: PressNote | null): Rendered {
  const template = note ? `<template data-press="${JSON.stringify(note).replaceAll('"', '&quot;')}"></template>` : '';
  const html = `<!DOCTYPE html><html><head><title>t</title></head><body>${template}<main>${body}</main></body></html>`;
  return { status: 200, contentType: 'text/html; charset=utf-8', html, location: null };
}

type TestServer = {
  port: number;
  server: Server;
  press: ServerParts['press'];
  logged: string[];
  stop(): Promise<void>;
};
type TestOptions = Pick<PressOptions, 'render' | 'changes'> &
  Partial<PressOptions> &
  Pick<ServerParts, 'limits'> & {
    folders?: Parameters<typeof createStaticFiles>[0];
    desk?: ServerParts['desk'];
    signatures?: ServerParts['signatures'];
  };

/** For tests: the whole server around a renderer of the test's own, on a free port. */
export async function startTestServer(options: TestOptions): Promise<TestServer> {
  const logged: string[] = [];
  const log: PressOptions['log'] = (level, message, details) =>
    logged.push(`${level} ${message} ${details?.error ?? ''}`);
  const secure = securityHeaders(siteUrl);
  const words = { kk: said, ru: { ...said, BadRequest: { title: 'Bad title ru', text: 'Bad text ru' } } };
  const totals = createRequestTotals();
  const press = createPress({
    readStyle: async () => null,
    writeDocument: async () => ({ status: 404, contentType: 'text/plain', text: '', tags: [] }),
    siteUrl,
    maxBytes: 10_000_000,
    now: Date.now,
    log,
    ...options,
  });
  const server = createHttpServer({
    press,
    isOurHost: createHostCheck(siteUrl),
    files: createStaticFiles(
      options.folders ?? { publicDir: '/nowhere', mediaDir: '/nowhere', distDir: '/nowhere' },
      secure,
    ),
    ownAnswers: createOwnAnswers({
      ...{ press, totals, readiness: async () => ({ isReady: true, checks: {} }), secure },
      manifest: async () => '{}',
      robots: async () => 'User-agent: *',
      keyFile: async (key) => (key === 'kilt-2026' ? key : null),
    }),
    letters: async (_request, response) => void response.end('letters'),
    maySearch: createSearchLimit(['127.0.0.1']),
    suggestions: async (_request, response) => void response.end('[]'),
    desk: options.desk ?? (async (_request, response) => void response.end('desk')),
    signatures: options.signatures ?? new Map(),
    plain: createPlainPages(words, secure),
    words,
    totals,
    log,
    secure,
    ...(options.limits && { limits: options.limits }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, server, press, logged, stop };
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** For tests: connections that are used again, as browsers do. */
export const reusedConnections = () => new Agent({ keepAlive: true, maxSockets: 20 });

/** For tests: one request, sent as it is, without following redirects or unpacking; on a connection of its own unless given. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, agent }: { method?: string; headers?: OutgoingHttpHeaders; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', path, method, headers, agent: agent ?? false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString('utf8') });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}
