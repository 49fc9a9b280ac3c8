import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { findAddress } from '#domain/health/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { RedirectInput } from '../input.ts';
import { findRedirect } from '../queries.ts';

/**
 * Leads an address at which there is nothing on to another one; no page is kept at such an address, so no page changes.
 * Throws `forbidden`, `redirect-live` where there is a page at the address, `redirect-exists`, and `redirect-chain` where one
 * redirect would lead to another.
 */
export async function addRedirect(actor: Actor, input: RedirectInput, now: Date): Promise<number> {
  requireMay(actor, 'redirects.edit');
  return transaction(async () => {
    const { db, t } = database();
    const { fromPath, toPath } = input;
    if (await findRedirect(fromPath)) throw new DomainError('redirect-exists', { path: fromPath });
    if ((await findAddress(fromPath)) !== 'none') throw new DomainError('redirect-live', { path: fromPath });
    const [leadsHere] = await db
      .select({ fromPath: t.redirects.fromPath })
      .from(t.redirects)
      .where(eq(t.redirects.toPath, encodeURI(fromPath)))
      .limit(1);
    const next = await findRedirect(toPath);
    if (leadsHere || next) throw new DomainError('redirect-chain', { path: leadsHere?.fromPath ?? next ?? '' });
    const [row] = await db
      .insert(t.redirects)
      .values({ fromPath, toPath: encodeURI(toPath), createdAt: now })
      .returning({ id: t.redirects.id });
    if (!row) throw new Error('The database returned no number for a new redirect.');
    await noteAct(actor, { action: 'create', noun: 'redirect', nounId: row.id, details: { ...input } }, now);
    return row.id;
  });
}
