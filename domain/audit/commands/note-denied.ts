import { transaction } from '#db/client';
import { consumeAttempt, type Limit } from '#domain/limits/commands/consume-attempt';
import type { Actor } from '#domain/sessions/types';
import { noteAct } from './note-act.ts';

/** Further attempts of the same person tell the journal nothing new and must not fill it. */
const perPerson: Limit = { max: 30, windowMs: 3_600_000 };

/** Writes into the journal that somebody tried what they have no right to, and where (a path of the desk); at most 30 lines a person and hour. */
export function noteDenied(actor: Actor, { right, path }: { right: string; path: string }, now: Date): Promise<void> {
  return transaction(async () => {
    const { isAllowed } = await consumeAttempt(`denied:user:${actor.userId}`, perPerson, now);
    if (!isAllowed) return;
    const details = { path: path.slice(0, 200) };
    await noteAct(actor, { action: 'be-denied', noun: 'right', nounId: right, details }, now);
  });
}
