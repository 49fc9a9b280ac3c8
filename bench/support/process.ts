import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export type Started = { child: ChildProcess; pid: number; log(): string; stop(): Promise<void> };

type Options = { cwd: string; env?: NodeJS.ProcessEnv };

/** Starts a program that goes on running; what it prints is kept for `log`. */
export function start(command: string, args: readonly string[], options: Options): Started {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-20_000);
    });
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.removeListener('exit', end));
  return {
    child,
    pid: child.pid ?? 0,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([ended, wait(15_000, undefined, { ref: false })]);
      child.kill('SIGKILL');
    },
  };
}

/** Processor time is read every 100 ms, so its last part is missing; null where the system does not tell. */
export type Finished = { output: string; seconds: number; processorSeconds: number | null };

/** Runs a program to its end; throws with the end of its output when it fails. */
export async function run(command: string, args: readonly string[], options: Options): Promise<Finished> {
  const started = performance.now();
  const { child, pid, log } = start(command, args, options);
  let used: number | null = null;
  const timer = setInterval(() => {
    used = processorSeconds(pid) ?? used;
  }, 100);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${log().slice(-3_000)}`);
  return { output: log(), seconds: (performance.now() - started) / 1000, processorSeconds: used };
}

/** Waits until `isReady` holds; throws with the log when the process ended or `seconds` have passed. */
export async function untilReady(started: Started, isReady: () => Promise<boolean>, seconds = 60): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (Date.now() < last && started.child.exitCode === null) {
    if (await isReady().catch(() => false)) return;
    await wait(100);
  }
  await started.stop();
  throw new Error(`process ${started.pid} did not become ready\n${started.log()}`);
}

/** Seconds of processor time a process has used; null where the system does not tell. */
export function processorSeconds(pid: number): number | null {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Bytes of memory a process holds now and held at most; null where the system does not tell. */
export function residentBytes(pid: number): { now: number; most: number } | null {
  const status = readProc(`/proc/${pid}/status`);
  if (status === null) return null;
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0);
  return { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
}

function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
