import { editionAddress } from './edition-address.ts';
import type { ScriptFace } from './script-face.ts';
import { writePlain } from './write-text.ts';

/** Facts for search engines in a script edition: its texts, its addresses, its name as the language. The paper itself keeps its one name. */
export function writeJsonLd(json: string, face: ScriptFace): string {
  return JSON.stringify(written(JSON.parse(json), '', face)).replaceAll('<', '\\u003c');
}

function written(value: unknown, key: string, face: ScriptFace): unknown {
  if (typeof value === 'string') return writtenString(value, key, face);
  if (Array.isArray(value)) return value.map((each) => written(each, key, face));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, written(each, name, face)]));
}

function writtenString(value: string, key: string, face: ScriptFace): string {
  if (key === 'inLanguage') return value === 'kk' ? face.script : value;
  if (value.endsWith('/#publisher')) return value;
  if (/^https?:\/\//.test(value)) return editionAddress(value, face);
  if (key.startsWith('@') || /^\d{4}-\d\d-\d\d/.test(value)) return value;
  return writePlain(value, face);
}
