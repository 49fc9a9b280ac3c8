import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { findAddress } from '#domain/health/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { RedirectInput } from '../input.ts';
import { writeRedirects } from './write-redirects.ts';

/** A new redirect: its number, and where it leads in the end. */
export type Added = { id: number; toPath: string };

/**
 * Leads an address at which there is nothing on to where the way from `toPath` ends, and returns that and its number; no page is kept at such an
 * address, so no page changes. Throws `forbidden`, `redirect-live` where there is a page at the address, `redirect-exists`, and
 * `redirect-loop` where it would lead back to itself.
 */
export async function addRedirect(actor: Actor, input: RedirectInput, now: Date): Promise<Added> {
  requireMay(actor, 'redirects.edit');
  return transaction(async () => {
    const { fromPath, toPath } = input;
    if ((await numberOf(fromPath)) !== null) throw new DomainError('redirect-exists', { path: fromPath });
    if ((await findAddress(fromPath)) !== 'none') throw new DomainError('redirect-live', { path: fromPath });
    const { laid, loops } = await writeRedirects([{ from: fromPath, to: toPath }], now);
    if (loops.size > 0) throw new DomainError('redirect-loop', { path: fromPath });
    const id = await numberOf(fromPath);
    if (id === null) throw new Error('The database did not keep a new redirect.');
    const added = { id, toPath: laid.find(({ from }) => from === fromPath)?.to ?? toPath };
    const details = { fromPath, toPath: added.toPath };
    await noteAct(actor, { action: 'create', noun: 'redirect', nounId: id, details }, now);
    return added;
  });
}

async function numberOf(fromPath: string): Promise<number | null> {
  const { db, t } = database();
  const isFrom = eq(t.redirects.fromPath, fromPath);
  const [row] = await db.select({ id: t.redirects.id }).from(t.redirects).where(isFrom).limit(1);
  return row?.id ?? null;
}
