import { noteChanges } from '#db/changes';
import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { mapScriptsTag } from '#domain/sitemaps/rules';
import { settingsTag } from '../rules.ts';
import type { ScriptSettings } from '../types.ts';
import { storeSetting } from './store-setting.ts';

/** Decides whether the paper is shown in Latin and töte and by which alphabet; every page links to them or not. Throws `forbidden`. */
export async function changeScriptSettings(actor: Actor, value: ScriptSettings, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    await storeSetting('scripts', value);
    await noteChanges([settingsTag, mapScriptsTag], now);
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'scripts', details: { ...value } }, now);
  });
}
