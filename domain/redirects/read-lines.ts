import type { Step } from './lay-out.ts';
import { publicPath } from './rules.ts';

/** Why a line says nothing that can be followed. */
export type LineFault = 'not-two' | 'bad-from' | 'bad-to' | 'foreign' | 'same-address' | 'twice';

/** One line that says something, with its number from 1; either what it wants or why it is no redirect. */
export type ReadLine = { line: number; text: string } & ({ step: Step } | { fault: LineFault });

/** Most lines read at once. */
export const maxLines = 2_000;

/**
 * Reads lines of `from to`: separated by a tab, a semicolon, spaces, an arrow or a comma, in quotes or not, words before the old
 * address (`Redirect 301`) left out. Old addresses may be whole ones of any site, new ones only of `siteUrl`. Empty lines, those
 * that begin with # and a heading are passed over.
 */
export function readLines(text: string, siteUrl: string): ReadLine[] {
  const seen = new Map<string, string>();
  return text.split(/\r\n|[\r\n]/).flatMap((raw, index): ReadLine[] => {
    const line = { line: index + 1, text: raw.trim() };
    if (line.text === '' || line.text.startsWith('#') || (index === 0 && isHeading(line.text))) return [];
    const read = readStep(line.text, siteUrl);
    if ('fault' in read) return [{ ...line, ...read }];
    const { from, to } = read.step;
    if (seen.has(from)) return seen.get(from) === to ? [] : [{ ...line, fault: 'twice' }];
    seen.set(from, to);
    return [{ ...line, ...read }];
  });
}

function readStep(text: string, siteUrl: string): { step: Step } | { fault: LineFault } {
  const pair = addressesOf(text);
  if (!pair) return { fault: 'not-two' };
  const from = publicPath(pair[0].replace(/^https?:\/\/[^/?#]*/i, ''));
  if (from === null) return { fault: 'bad-from' };
  const ours = ownPart(pair[1], siteUrl);
  if (ours === null) return { fault: 'foreign' };
  const to = ours === '/' || ours === '/ru' || ours === '/ru/' ? ours.replace(/(.)\/$/, '$1') : publicPath(ours);
  if (to === null) return { fault: 'bad-to' };
  return from === to ? { fault: 'same-address' } : { step: { from, to } };
}

const separators = [/\t+/, /\s*;\s*/, /\s*(?:->|=>|→)\s*/, /\s+/, /\s*,\s*/];

function addressesOf(text: string): [string, string] | null {
  for (const separator of separators) {
    const parts = text.split(separator).map((part) => part.replace(/^["'«]|["'»]$/g, '').trim());
    const first = parts.findIndex(isAddress);
    const [from, to, ...rest] = parts.slice(first === -1 ? parts.length : first).filter((part) => part !== '');
    if (from && to && isAddress(to) && rest.length === 0) return [from, to];
  }
  return null;
}

function isAddress(part: string): boolean {
  return /^(\/|https?:\/\/)/i.test(part);
}

/** The path of an address on this site; null for one of another site. */
function ownPart(address: string, siteUrl: string): string | null {
  if (address.startsWith('/')) return address;
  const url = URL.parse(address);
  return url !== null && url.host === new URL(siteUrl).host ? url.pathname : null;
}

function isHeading(text: string): boolean {
  return !text.includes('/') && /^\W*(from|old|source|ескі|қайдан|стар|откуда|адрес)/iu.test(text);
}
