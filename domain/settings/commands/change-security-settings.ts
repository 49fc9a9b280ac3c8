import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { SecuritySettings } from '../types.ts';
import { storeSetting } from './store-setting.ts';

/** Decides which roles have to use a second factor; whoever has none yet is asked for it at the next sign-in. Throws `forbidden`. */
export async function changeSecuritySettings(actor: Actor, value: SecuritySettings, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    await storeSetting('security', value);
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'security', details: { ...value } }, now);
  });
}
