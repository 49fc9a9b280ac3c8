import { playerOrigins } from '#lib/player-origins';

/** Flat list of header names and values, as `writeHead` takes it. */
export type HeaderList = readonly (string | number)[];

const always = [
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy',
  'same-origin',
] as const;

/** Headers of every answer of every kind; HSTS only where the site's own address is https. */
export function securityHeaders(siteUrl: string): HeaderList {
  if (!siteUrl.startsWith('https:')) return always;
  return [...always, 'Strict-Transport-Security', 'max-age=31536000; includeSubDomains'];
}

const shared = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** For a reader's page: scripts of ours and inline ones by hash; style attributes are allowed, style elements by hash. */
export function readerPolicy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    ["style-src 'self'", ...styleHashes].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    ['frame-src', ...playerOrigins].join(' '),
    shared,
  ].join('; ');
}

/** For the desk: scripts carry this answer's nonce; development needs eval and the reload socket. */
export function deskPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    ['frame-src', ...playerOrigins].join(' '),
    shared,
  ].join('; ');
}

/** For files and data: nothing may run or load; drawings keep their own styles. */
export const inertPolicy = `default-src 'none'; style-src 'unsafe-inline'; ${shared.replace("form-action 'self'", "form-action 'none'")}`;
