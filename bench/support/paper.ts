import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { allocatorEnv, serverFlags } from '../../scripts/setup/server.mjs';
import { freePort } from '../../scripts/test/free-port.ts';
import { get, getPage } from './http.ts';
import { root } from './places.ts';
import { type Started, start, untilReady } from './process.ts';

/** A running server of the paper; `metrics` are the figures of `/metrics` by name. */
export type Paper = Started & { url: string; metrics(): Promise<Map<string, number>> };

/** The settings of every process of a bench: its own data, no demo newsroom, the build of this folder. */
export function paperEnv(varFolder: string, port = 3000): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, MEDIA_URL: _media, ...inherited } = process.env;
  return {
    ...inherited,
    ...allocatorEnv,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ARAINFO_DIST: '.next',
    ARAINFO_VAR: varFolder,
    ARAINFO_DEMO: '0',
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
  };
}

export const quietNode = '--disable-warning=ExperimentalWarning';

/** Starts the production server as `npm start` does, on a free port of the loopback. */
export function startPaper(varFolder: string, nodeFlags: readonly string[] = []): Promise<Paper> {
  return startServing(join(root, 'server', 'main.ts'), {
    varFolder,
    nodeFlags: [...serverFlags, ...nodeFlags],
    readyPath: '/api/health',
  });
}

/** Starts Next's own handler on the same build and database, without the press. */
export function startPlainNext(varFolder: string): Promise<Paper> {
  return startServing(fileURLToPath(import.meta.resolve('./plain-next.ts')), {
    varFolder,
    nodeFlags: [],
    readyPath: '/kk/contact',
  });
}

type Serving = { varFolder: string; nodeFlags: readonly string[]; readyPath: string };

async function startServing(script: string, { varFolder, nodeFlags, readyPath }: Serving): Promise<Paper> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = [quietNode, ...nodeFlags, script];
  const started = start(process.execPath, args, { cwd: root, env: paperEnv(varFolder, port) });
  await untilReady(started, async () => (await get(url + readyPath)).status === 200);
  return { ...started, url, metrics: async () => parseMetrics((await get(`${url}/metrics`)).body.toString()) };
}

/** Fetches a page until it is kept in its best compression, and gives its brotli body as sent; throws if that takes longer than half a minute. */
export async function polished(address: string): Promise<Buffer> {
  for (let round = 0; round < 300; round += 1) {
    const { headers, body } = await getPage(address);
    if (headers['content-encoding'] === 'br') return body;
    await wait(100);
  }
  throw new Error(`${address} was not compressed in its best form within 30 s`);
}

function parseMetrics(text: string): Map<string, number> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}
