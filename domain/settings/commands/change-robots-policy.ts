import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { RobotsPolicy } from '../types.ts';
import { storeSetting } from './store-setting.ts';

/** Decides what `/robots.txt` answers from the next request on; it is never kept. Throws `forbidden`. */
export async function changeRobotsPolicy(actor: Actor, policy: RobotsPolicy, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    await storeSetting('robots', { policy });
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'robots', details: { policy } }, now);
  });
}
