import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from './env.ts';

/** The newsroom's secret: `ARAINFO_SECRET`, else the one made on the first start and kept in `var/secret`, readable by its owner only. */
export function readSecret({ secret, varFolder }: Pick<Env, 'secret' | 'varFolder'>): string {
  if (secret !== null) return secret;
  const file = join(varFolder, 'secret');
  mkdirSync(varFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** The secret inside the running server, which the start puts into the environment. Throws where nothing did. */
export function newsroomSecret(): string {
  const secret = process.env.ARAINFO_SECRET;
  if (!secret) throw new Error('ARAINFO_SECRET is not set: the start reads or makes it.');
  return secret;
}
