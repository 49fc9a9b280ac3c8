import { sentences } from './sentences.mjs';

/** Something in the way of starting, with a sentence for the person at the terminal; `detail` is shown below it as it is. */
export class Obstacle extends Error {
  constructor(code, values = {}, detail = '') {
    super(Object.values(sentences[code](values)).join('\n'));
    this.code = code;
    this.detail = detail;
  }
}

export function say(code, values = {}) {
  const { kk, ru } = sentences[code](values);
  process.stderr.write(`${kk}\n${ru}\n`);
}

/** Turns the operating system's refusal to write into an obstacle; anything else comes back as it was. */
export function asObstacle(error, folder) {
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return new Obstacle('diskFull', { folder });
  if (['EROFS', 'EACCES', 'EPERM'].includes(error?.code)) return new Obstacle('readOnly', { folder });
  return error;
}

/** Runs a command's entrance; an obstacle ends it with its sentence and exit code 1. */
export async function enter(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    process.stderr.write(`\n${error.message}\n${error.detail ? `\n${error.detail}\n` : ''}`);
    process.exitCode = 1;
  }
}
