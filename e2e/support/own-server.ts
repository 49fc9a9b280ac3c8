import { execFileSync, spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/test/free-port.ts';
import { askAlone } from './read-all.ts';

/** A server with nothing printed yet, on a copy of the demo newsroom that no other test reads or changes. */
export type OwnServer = { address: string; varFolder: string; stop(): Promise<void> };

const root = join(import.meta.dirname, '../..');
const startMinutes = 2;

/** `extra`: settings besides those of every test. */
export async function startOwnServer(extra: Record<string, string> = {}): Promise<OwnServer> {
  const varFolder = mkdtempSync(join(tmpdir(), 'arainfo-own-'));
  copyNewsroom(varFolder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), HOST: '127.0.0.1', SITE_URL: address, ARAINFO_VAR: varFolder, ...extra };
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(varFolder, { recursive: true, force: true });
  };
  const limit = Date.now() + startMinutes * 60_000;
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > limit) {
      await stop();
      throw new Error(`The server of this test did not start.\n${said}`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return { address, varFolder, stop };
}

/** The files themselves are never changed, but a newsroom takes away those it needs no more. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(source, target);
    else linkSync(source, target);
  }
}

/** The demo newsroom of the other tests, database and files, for a server of a test's own. */
export function copyNewsroom(varFolder: string): void {
  const source = process.env.E2E_VAR ?? '';
  copyDatabase(join(source, 'arainfo.db'), join(varFolder, 'arainfo.db'));
  linkFiles(join(source, 'media'), join(varFolder, 'media'));
}

/** A consistent copy, taken while the server of the other tests goes on. */
export function copyDatabase(from: string, to: string): void {
  const program = `
    import Database from 'better-sqlite3';
    new Database(process.env.FROM, { readonly: true }).prepare('vacuum into ?').run(process.env.TO);
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, FROM: from, TO: to },
  });
}

/** Whether a server answers under the address. */
export async function answers(address: string): Promise<boolean> {
  const response = await askAlone(`${address}/api/health`).catch(() => null);
  return response?.ok ?? false;
}
