import { inScript } from '#lib/editions';
import { matchDocument } from '../routes/document-grammar.ts';
import { matchReaderPath } from '../routes/reader-grammar.ts';
import type { ScriptFace } from './script-face.ts';
import { writePlain } from './write-text.ts';

/** As the links for sharing an article are made. */
const messenger = /^(https:\/\/(?:t\.me\/share\/url|wa\.me\/)\?(?:[^#]*&)?text=)([^&#]+)(.*)$/;

/** An address as it stands in a script edition: pages of the Kazakh paper lead to themselves in the same script, all others stay. */
export function editionAddress(address: string, face: ScriptFace): string {
  if (address.startsWith('/')) return isKazakhPage(address) ? inScript(face.script, address) : address;
  const { siteOrigin } = face;
  if (!address.startsWith(siteOrigin)) return sharedText(address, face);
  const path = address.slice(siteOrigin.length) || '/';
  return path.startsWith('/') && isKazakhPage(path) ? siteOrigin + inScript(face.script, path) : address;
}

function isKazakhPage(path: string): boolean {
  const segments = /^[^?#]*/.exec(path)?.[0].split('/').slice(1) ?? [];
  if (segments.length === 1 && segments[0] === '') return true;
  try {
    const decoded = segments.map(decodeURIComponent);
    return !path.startsWith('//') && (matchReaderPath(decoded) !== null || matchDocument(decoded, 'kk-Latn') !== null);
  } catch {
    return false;
  }
}

/** Links to messengers carry the headline; the `text` of any other address is a word of somebody else. */
function sharedText(address: string, face: ScriptFace): string {
  const [, before = '', text = '', after = ''] = messenger.exec(address) ?? [];
  try {
    return text === '' ? address : before + encodeURIComponent(writePlain(decodeURIComponent(text), face)) + after;
  } catch {
    return address;
  }
}
