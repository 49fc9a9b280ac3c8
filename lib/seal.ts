import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const keyFor = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));

/** Encrypts a text with the newsroom's secret (AES-256-GCM); only the same secret and purpose open it. */
export function seal(text: string, secret: string, purpose: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null for what was not sealed with this secret and purpose. */
export function unseal(sealed: string, secret: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** `text.signature`: readable by anybody, made only with the secret. */
export function sign(text: string, secret: string, purpose: string): string {
  return `${text}.${createHmac('sha256', keyFor(secret, purpose)).update(text).digest('base64url')}`;
}

/** The signed text, or null where the signature is not ours. Compared in constant time. */
export function readSigned(signed: string, secret: string, purpose: string): string | null {
  const at = signed.lastIndexOf('.');
  const text = signed.slice(0, Math.max(0, at));
  const [given, own] = [Buffer.from(signed), Buffer.from(sign(text, secret, purpose))];
  return at > 0 && given.length === own.length && timingSafeEqual(given, own) ? text : null;
}
