import { engine, openEngine, useEngine } from '#db/client';
import { fillStarter } from '#db/seed/fill-starter';
import { type Env, EnvError, readEnv } from '#lib/env';
import { isDomainError } from '#lib/errors';
import { say } from '#lib/terminal-words';

export type Verb = {
  /** Text of `--help`, kk and ru. */
  help: string;
  /** Resolves to the exit code: 0 only when all is well. */
  run(args: string[], env: Env): Promise<number>;
};

/** Finds the verb, opens the database for it, says refusals in words, and sets the exit code. */
export async function enterCommand(verbs: Record<string, Verb>, [name = '', ...args]: string[]): Promise<void> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb || args.includes('--help')) {
    process.stdout.write(`${verb ? verb.help : say('usage', { verbs: Object.keys(verbs).join(', ') })}\n`);
    process.exitCode = verb || name === '--help' || name === '' ? 0 : 2;
    return;
  }
  try {
    process.exitCode = await withDatabase((env) => verb.run(args, env));
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentenceOf(error)}\n`);
  }
}

async function withDatabase(work: (env: Env) => Promise<number>): Promise<number> {
  const env = readEnv(process.env);
  useEngine(openEngine(env.databaseUrl));
  try {
    await engine().migrate();
    await fillStarter();
    return await work(env);
  } finally {
    await engine().close();
  }
}

function sentenceOf(error: unknown): string {
  if (isDomainError(error)) return say(`refusal.${error.code}`, error.details);
  if (error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
