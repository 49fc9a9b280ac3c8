import { spawn } from 'node:child_process';

type Options = { env?: NodeJS.ProcessEnv; isShown?: boolean; limitMinutes?: number };

export type Finished = { code: number | null; output: string };

/** Runs a command to its end without a keyboard; `isShown` prints as it goes, else the output is kept. A hung one is killed. */
export function runCommand(command: string, args: string[], options: Options = {}): Promise<Finished> {
  const { env = process.env, isShown = false, limitMinutes = 30 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMinutes * 60_000);
    const end = (code: number | null, note = '') => {
      clearTimeout(limit);
      resolve({ code, output: output + note });
    };
    child.once('error', (error) => end(1, error.message));
    child.once('close', (code, signal) => end(code, signal ? `\nstopped by ${signal}` : ''));
  });
}
