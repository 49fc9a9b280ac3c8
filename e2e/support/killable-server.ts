import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serverEnv, serverFlags } from '../../scripts/setup/server.mjs';
import { freePort } from '../../scripts/test/free-port.ts';
import { answers, copyNewsroom } from './own-server.ts';

const root = join(import.meta.dirname, '../..');
const startMs = 60_000;

/** A server of a test's own that dies without a word, as when the power goes, and comes back on the same port and data. */
export class KillableServer {
  readonly varFolder = mkdtempSync(join(tmpdir(), 'arainfo-killed-'));
  readonly address: string;
  readonly #env: Record<string, string | undefined>;
  #child: ChildProcess | null = null;

  private constructor(port: number) {
    this.address = `http://127.0.0.1:${port}`;
    copyNewsroom(this.varFolder);
    this.#env = {
      ...serverEnv(),
      ...{ PORT: String(port), HOST: '127.0.0.1', SITE_URL: this.address, ARAINFO_VAR: this.varFolder },
    };
  }

  static async make(): Promise<KillableServer> {
    return new KillableServer(await freePort());
  }

  /** Resolves when it answers; gives how long that took, in ms. */
  async start(): Promise<number> {
    const began = performance.now();
    const args = [...serverFlags, 'server/main.ts'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...this.#env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-5_000);
    });
    while (!(await answers(this.address))) {
      if (child.exitCode !== null || performance.now() - began > startMs)
        throw new Error(`The server did not come back.\n${said}`);
      await wait(50);
    }
    return performance.now() - began;
  }

  /** SIGKILL: nothing of it runs on, nothing is written after. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.varFolder, { recursive: true, force: true });
  }
}
