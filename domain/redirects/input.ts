import { z } from 'zod';
import { invalid, parseInput, requiredLine } from '#lib/input';
import { publicPath } from './rules.ts';

/** Both are decoded public paths of this site. */
export type RedirectInput = { fromPath: string; toPath: string };

const schema = z.strictObject({ fromPath: requiredLine(500), toPath: requiredLine(500) });

/** Throws `input-invalid`; front pages may be led to, not from. */
export function parseRedirect(value: unknown): RedirectInput {
  const given = parseInput(schema, value);
  const fromPath = publicPath(given.fromPath);
  const toPath = given.toPath === '/' || given.toPath === '/ru' ? given.toPath : publicPath(given.toPath);
  if (fromPath === null) throw invalid('fromPath', 'bad-address');
  if (toPath === null || toPath === fromPath) throw invalid('toPath', 'bad-address');
  return { fromPath, toPath };
}
