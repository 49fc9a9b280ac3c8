import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;

/** How long a link that was asked for by e-mail works. */
export const mailedLinkMinutes = 60;

/** A new key for an authenticator: 160 bits in base32 (RFC 4226 §4). */
export function newTotpKey(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth://` address an authenticator reads from the QR code. */
export function totpAddress(key: string, account: string, paper: string): string {
  return totpOf(key, account, paper).toString();
}

/**
 * The 30-second step (RFC 6238) a six-digit code belongs to, one step of clock drift either way; null for a wrong code.
 */
export function stepOfCode(key: string, code: string, now: Date): number | null {
  const delta = totpOf(key).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / (periodSeconds * 1000)) + delta;
}

/** Ten codes of 60 random bits, written `xxxx-xxxx-xxxx` without letters that look alike. */
export function newRecoveryCodes(): string[] {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const code = () => Array.from(randomBytes(12), (byte) => letters[byte % letters.length]).join('');
  return Array.from({ length: 10 }, () => code().replace(/(.{4})(?=.)/g, '$1-'));
}

/** A code as typed, without blanks and hyphens and in lower case. */
export function normalizeCode(code: string): string {
  return code.slice(0, 100).replaceAll(/[\s-]/g, '').toLowerCase();
}

/** What stands first in lists of stolen passwords, on the keyboards of a newsroom here. */
const knownWords = (
  'qwertyuiop qwerty asdfghjkl zxcvbnm abcdefghijkl password passw welcome letmein admin ' +
  'йцукенгшщзхъ йцукен фывапролджэ ячсмитьбю пароль құпиясөз қазақстан kazakhstan qazaqstan arainfo'
).split(' ');
/** So many letters of one's own a password needs besides. */
const minOwnLetters = 4;

/** Whether a password is little but digits, a row of keys, a word everybody tries, or words of `own`: a name, an address. */
export function isGuessable(password: string, own: readonly string[]): boolean {
  const ownWords = own.flatMap((text) => [lettersOf(text), ...text.split(/[^\p{L}]+/u).map(lettersOf)]);
  const expected = [...knownWords, ...ownWords.filter((word) => word.length > 2)].sort((a, b) => b.length - a.length);
  const left = expected.reduce((text, word) => text.replaceAll(word, ''), lettersOf(password));
  return left.length < minOwnLetters;
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');

function totpOf(key: string, label = '', issuer = ''): TOTP {
  return new TOTP({ secret: Secret.fromBase32(key), label, issuer, period: periodSeconds, digits: 6 });
}
