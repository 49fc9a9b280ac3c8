import { cleanLine, cleanText } from '#lib/text/clean-text';
import type { FoundWords } from '../types.ts';

const maxBytes = 256 * 1024;

/**
 * Caption, credit and source that stand in a picture as IPTC (https://iptc.org/std/photometadata) or XMP; IPTC without a stated
 * character set is UTF-8 where it can be, else Windows-1251, as agencies here write it.
 */
export function readWords({ iptc, xmp }: { iptc?: Buffer | undefined; xmp?: Buffer | undefined }): FoundWords {
  const old = iptc ? readIptc(iptc.subarray(0, maxBytes)) : {};
  const packet = xmp ? xmp.subarray(0, maxBytes).toString('utf8') : '';
  const say = (dataset: number, ...names: string[]) =>
    old[dataset] || names.map((name) => readXmp(packet, name)).find((text) => text !== '') || '';
  const author = say(80, 'dc:creator');
  const agency = say(110, 'photoshop:Credit');
  const people = [...new Set([author, agency].map(cleanLine).filter((text) => text !== ''))];
  return {
    caption: cleanText(say(120, 'dc:description')).slice(0, 2_000),
    credit: (people.join(' / ') || cleanLine(say(116, 'dc:rights'))).slice(0, 300),
    source: cleanLine(say(115, 'photoshop:Source')).slice(0, 300),
  };
}

/** Texts of record 2 by the number of their dataset, the first of each. */
function readIptc(bytes: Buffer): Record<number, string> {
  const texts: Record<number, string> = {};
  let at = bytes.findIndex((byte, i) => byte === 0x1c && (bytes[i + 1] === 1 || bytes[i + 1] === 2));
  while (at >= 0 && at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const [record = 0, dataset = 0] = bytes.subarray(at + 1, at + 3);
    const length = bytes.readUInt16BE(at + 3);
    if (length >= 0x8000) break;
    if (record === 2) texts[dataset] ??= decodeText(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return texts;
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The text of a property, written as an attribute, an element or the first item of a list. */
function readXmp(packet: string, name: string): string {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*"([^"<]{0,4000})"`).exec(packet)?.[1];
  if (attribute !== undefined) return decodeEntities(attribute);
  const start = packet.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : packet.indexOf(`</${name}>`, start);
  if (end < 0) return '';
  const inner = packet.slice(start + name.length + 2, Math.min(end, start + 8_000));
  const item = /<rdf:li[^>]{0,200}>([^<]{0,4000})/.exec(inner)?.[1];
  return decodeEntities(item ?? (inner.includes('<') ? '' : inner));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
