import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '../rules.ts';
import type { SiteSettings } from '../types.ts';

/** Replaces the settings of the site; every page shows them. Throws `forbidden`. */
export async function changeSiteSettings(actor: Actor, value: SiteSettings, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    const { db, t } = database();
    await db
      .insert(t.settings)
      .values({ key: 'site', value })
      .onConflictDoUpdate({ target: t.settings.key, set: { value } });
    await noteChanges([settingsTag], now);
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'site' }, now);
  });
}
