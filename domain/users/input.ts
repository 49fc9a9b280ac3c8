import { z } from 'zod';
import { DomainError } from '#lib/errors';
import { maxPasswordLetters, minPasswordLetters } from '#lib/password';
import { isGuessable } from './rules.ts';
import type { UserFields } from './types.ts';

const fields = z.object({
  email: z.email().max(200),
  name: z.string().trim().min(1).max(100),
  role: z.enum(['reporter', 'editor', 'chief', 'admin']),
  lang: z.enum(['kk', 'ru']),
  authorId: z.int().positive().nullable(),
});

/** E-mail addresses are compared in lower case, without blanks around them. */
export function normalizeEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Throws `input-invalid` with the name of the first field that does not fit. */
export function parseUserFields(input: UserFields): UserFields {
  const result = fields.safeParse({ ...input, email: normalizeEmail(input.email) });
  if (result.success) return result.data;
  throw new DomainError('input-invalid', { field: String(result.error.issues[0]?.path[0] ?? '') });
}

/**
 * Throws `password-weak` unless it has 12 to 200 letters, at least five of them different, and `password-guessable` for what anybody
 * would try on this person (NIST SP 800-63B: length before rules, nothing known or of the person's own).
 */
export function requireGoodPassword(password: string, { email, name }: { email: string; name: string }): void {
  const letters = [...password];
  const isGood = letters.length >= minPasswordLetters && letters.length <= maxPasswordLetters;
  if (!isGood || new Set(letters).size < 5) throw new DomainError('password-weak', { min: minPasswordLetters });
  if (isGuessable(password, [email, name])) throw new DomainError('password-guessable');
}
