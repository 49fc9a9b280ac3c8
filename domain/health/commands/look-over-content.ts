import { setImmediate as otherWork } from 'node:timers/promises';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { healthJob } from '../queries.ts';
import { type ContentFault, type FaultKind, faultKinds } from '../types.ts';
import { findArticleFaults } from './find-article-faults.ts';
import { findOrphans } from './find-orphans.ts';
import { findRepeatedTitles } from './find-repeated-titles.ts';
import { readAddressBook } from './read-address-book.ts';

/** So many of one kind are kept to be shown; all are counted. */
export const maxKept = 2_000;

export type FoundCounts = Record<FaultKind, number>;

/**
 * Looks over everything that is published and replaces what the last look found; returns how much was found of each kind.
 * Reads in batches and lets other work in between. `siteUrl` (no slash at the end) tells links to this site. Throws `forbidden`.
 */
export async function lookOverContent(actor: Actor, siteUrl: string, now: Date): Promise<FoundCounts> {
  requireMay(actor, 'health.read');
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as FoundCounts;
  const kept: ContentFault[] = [];
  const keep = (fault: ContentFault) => {
    counts[fault.kind] += 1;
    if (counts[fault.kind] <= maxKept) kept.push(fault);
  };
  const shown = await findArticleFaults({ book: await readAddressBook(), siteUrl }, keep);
  await findOrphans(shown, now, keep);
  await findRepeatedTitles(keep);
  await replaceFaults(kept, counts, now);
  return counts;
}

async function replaceFaults(faults: ContentFault[], counts: FoundCounts, now: Date): Promise<void> {
  await transaction(async () => {
    const { db, t } = database();
    await db.delete(t.contentFaults);
    for (let start = 0; start < faults.length; start += 500) {
      const rows = faults.slice(start, start + 500).map((fault) => ({ ...fault, foundAt: now }));
      await db.insert(t.contentFaults).values(rows);
      await otherWork();
    }
    const ran = { ranAt: now, error: null, details: { counts } };
    await db
      .insert(t.jobs)
      .values({ name: healthJob, ...ran })
      .onConflictDoUpdate({ target: t.jobs.name, set: ran });
  });
}
