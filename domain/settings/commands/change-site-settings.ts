import { noteChanges } from '#db/changes';
import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteEveryCard } from '#domain/cards/commands/note-card';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { getSiteSettings } from '../queries.ts';
import { changedKeys, settingsTag } from '../rules.ts';
import type { SiteSettings } from '../types.ts';
import { storeSetting } from './store-setting.ts';

const onCards: ReadonlySet<string> = new Set(['name', 'tagline', 'motto']);

/** Replaces the settings of the site; every page shows them. Throws `forbidden`. */
export async function changeSiteSettings(actor: Actor, value: SiteSettings, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    const changed = changedKeys(await getSiteSettings(), value);
    await storeSetting('site', value);
    await noteChanges([settingsTag], now);
    if (changed.some((key) => onCards.has(key))) await noteEveryCard(now);
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'site', details: { changed } }, now);
  });
}
