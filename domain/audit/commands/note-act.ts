import { database } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import type { ActName, ActNoun, DetailName } from '../types.ts';

export type Act = { action: ActName; noun: ActNoun; nounId: number | string; details?: Details };
type Details = Partial<Record<DetailName, unknown>>;

/** Writes one line of the journal; call it inside the transaction of the act. */
export async function noteAct(actor: Actor, act: Act, now: Date): Promise<void> {
  const { db, t } = database();
  const { action, noun, nounId, details = {} } = act;
  const { name, userId } = actor;
  await db.insert(t.audit).values({ at: now, actor: name, userId, action, noun, nounId: String(nounId), details });
}
