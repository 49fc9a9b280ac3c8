import { EnvError } from '#lib/env';
import { isDomainError } from '#lib/errors';
import { say } from '#lib/terminal-words';

/** Says a state of the start at the terminal, Kazakh and Russian. */
export function sayStart(key: 'ready' | 'drawing' | 'setup' | 'demo', details: Record<string, string | number>): void {
  process.stdout.write(`${say(`start.${key}`, details)}\n`);
}

/** Runs the start; what is in the way ends it with a sentence instead of a stack, exit code 1. */
export async function runWithSentences(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`\n${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

function sentenceOf(error: unknown): string {
  if (isDomainError(error)) return say(`refusal.${error.code}`, error.details);
  if (error instanceof EnvError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return say('start.port-taken', { port: portOf(error) });
  if (code === 'EACCES' && 'port' in error) return say('start.port-forbidden', { port: portOf(error) });
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return say('refusal.disk-full');
  return error.stack ?? error.message;
}

function portOf(error: Error): number {
  return 'port' in error ? Number(error.port) : 0;
}
