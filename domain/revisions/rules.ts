import { canonicalJson } from '#lib/canonical-json';
import type { RevisionHead, RevisionText } from './types.ts';

/** Saves of one person within this time go into one revision. */
const groupingMs = 10 * 60_000;

/** Whether two texts hold the same, fields included. */
export function isSameText(a: RevisionText, b: RevisionText): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Whether a save goes into the newest revision: of the same person, begun less than ten minutes ago, neither sealed nor named. */
export function mayJoin(newest: RevisionHead, by: { name: string; userId: number | null }, now: Date): boolean {
  const isSamePerson = newest.userId === by.userId && newest.actor === by.name;
  const ageMs = now.getTime() - newest.createdAt.getTime();
  return isSamePerson && !newest.isSealed && newest.name === null && ageMs >= 0 && ageMs < groupingMs;
}
