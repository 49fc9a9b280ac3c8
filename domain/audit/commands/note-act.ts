import { database } from '#db/client';
import type { Actor } from '#domain/sessions/types';

export type Act = { action: string; noun: string; nounId: number | string; details?: Record<string, unknown> };

/** Writes one line of the journal; call it inside the transaction of the act. */
export async function noteAct(actor: Actor, act: Act, now: Date): Promise<void> {
  const { db, t } = database();
  const { action, noun, nounId, details = {} } = act;
  const { name, userId } = actor;
  await db.insert(t.audit).values({ at: now, actor: name, userId, action, noun, nounId: String(nounId), details });
}
