import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { scriptsTag } from '../rules.ts';

/** Leaves a word to the letters again. Throws `forbidden`, `not-found`. */
export async function removeScriptException(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'script-exceptions.edit');
  return transaction(async () => {
    const { db, t } = database();
    const { word, latin, arabic } = t.scriptExceptions;
    const [removed] = await db
      .delete(t.scriptExceptions)
      .where(eq(t.scriptExceptions.id, id))
      .returning({ word, latin, arabic });
    if (!removed) throw new DomainError('not-found');
    await noteChanges([scriptsTag], now);
    await noteAct(actor, { action: 'remove', noun: 'script-exception', nounId: id, details: removed }, now);
  });
}
