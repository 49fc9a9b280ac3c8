import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 256 random bits as 43 letters of base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: SHA-256 as 64 hex digits. Enough for secrets of full entropy, not for passwords. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
