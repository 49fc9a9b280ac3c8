import { count } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { maxExceptions, scriptsTag } from '../rules.ts';
import type { ScriptException } from '../types.ts';

/** Puts a word on the list of exceptions, or changes how it is spelled; every page in another script may show it. Throws `forbidden`, `script-exceptions-full`. */
export async function saveScriptException(actor: Actor, input: ScriptException, now: Date): Promise<number> {
  requireMay(actor, 'script-exceptions.edit');
  return transaction(async () => {
    const { db, t } = database();
    const { word, latin, arabic } = input;
    const [row] = await db
      .insert(t.scriptExceptions)
      .values({ word, latin, arabic })
      .onConflictDoUpdate({ target: t.scriptExceptions.word, set: { latin, arabic } })
      .returning({ id: t.scriptExceptions.id });
    if (!row) throw new Error('The database returned no number for a script exception.');
    await requireRoom();
    await noteChanges([scriptsTag], now);
    await noteAct(actor, { action: 'change', noun: 'script-exception', nounId: row.id, details: { ...input } }, now);
    return row.id;
  });
}

async function requireRoom(): Promise<void> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t.scriptExceptions);
  if ((row?.count ?? 0) > maxExceptions) throw new DomainError('script-exceptions-full', { max: maxExceptions });
}
