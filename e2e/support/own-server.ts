import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/test/free-port.ts';

/** A server with nothing printed yet, on a copy of the demo newsroom that no other test reads or changes. */
export type OwnServer = { address: string; varFolder: string; stop(): Promise<void> };

const root = join(import.meta.dirname, '../..');
const startMinutes = 2;

export async function startOwnServer(): Promise<OwnServer> {
  const varFolder = mkdtempSync(join(tmpdir(), 'arainfo-own-'));
  const source = process.env.E2E_VAR ?? '';
  copyDatabase(join(source, 'arainfo.db'), join(varFolder, 'arainfo.db'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), HOST: '127.0.0.1', SITE_URL: address, ARAINFO_VAR: varFolder };
  const env = { ...process.env, ...settings, MEDIA_URL: `file:${join(source, 'media')}` };
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

/** A consistent copy, taken while the server of the other tests goes on. */
function copyDatabase(from: string, to: string): void {
  const program = `
    import Database from 'better-sqlite3';
    new Database(process.env.FROM, { readonly: true }).prepare('vacuum into ?').run(process.env.TO);
  `;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, FROM: from, TO: to },
  });
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(`${address}/api/health`).catch(() => null);
  return response?.ok ?? false;
}
