import { z } from 'zod';
import { invalid, line, parseInput, requiredLine } from '#lib/input';
import type { ScriptException } from './types.ts';

const schema = z.strictObject({
  word: requiredLine(100).refine((word) => /^[\u0400-\u052f].*[\u0400-\u052f]/.test(word), { error: 'bad-value' }),
  latin: line(100),
  arabic: line(100),
});

/**
 * An exception: a word in the letters of its script, or the same word where it stays as it is. It is looked for where a Cyrillic word begins, so
 * it begins with such a letter. Throws `input-invalid`; one of the two must be given.
 */
export function parseScriptException(value: unknown): ScriptException {
  const exception = parseInput(schema, value);
  const { word, latin, arabic } = exception;
  if (latin === '' && arabic === '') throw invalid('latin', 'required');
  if (latin !== '' && latin !== word && !/^[\p{Script=Latin}\p{P}\p{N} ]+$/u.test(latin))
    throw invalid('latin', 'bad-value');
  if (arabic !== '' && arabic !== word && !/^[\p{Script=Arabic}\p{P}\p{N} ]+$/u.test(arabic))
    throw invalid('arabic', 'bad-value');
  return exception;
}
