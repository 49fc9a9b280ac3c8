import type { Edit } from '../edits.ts';
import { replaceEach } from './replace-each.ts';

const broken = /(?<!\p{L})(\p{L}*\p{Ll}{2})-[ \u00A0\n]+(\p{Ll}{2,})/gu;
const hidden = /(?<=\p{L})[\u00AC\u00AD]\s*(?=\p{Ll})/gu;
const joiners = new Set(['және', 'мен', 'бен', 'пен', 'әрі', 'немесе', 'не', 'или', 'либо', 'да', 'де', 'но']);
const firstHalves = new Set(
  'іс екі үш он бір қыз ата әке ұл дос көз құл ел жер бала оңды анда ара там қайта по кое из по-за северо южно юго'.split(
    ' ',
  ),
);

/** Words hyphen-broken at the end of a printed line («мем- лекет») in one again; where both halves are words («іс- шара») the hyphen stays. */
export function brokenWordEdits(text: string): Edit[] {
  return [
    ...replaceEach(text, hidden, ''),
    ...replaceEach(text, broken, ([, start = '', end = '']) => {
      if (joiners.has(end)) return null;
      return firstHalves.has(start.toLowerCase()) ? `${start}-${end}` : `${start}${end}`;
    }),
  ];
}
