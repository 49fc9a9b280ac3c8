import { randomBytes } from 'node:crypto';
import { noteChanges } from '#db/changes';
import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { storeSetting } from '#domain/settings/commands/store-setting';
import { settingsTag } from '#domain/settings/rules';
import { seal } from '#lib/seal';
import { getPingSettings } from '../queries.ts';
import { formerKeyMs, tokenPurpose } from '../rules.ts';
import type { IndexNowSettings, PingChoices, PingSettings } from '../types.ts';

/**
 * Decides whom the paper tells of its articles. `secret` seals the bot's token, which the journal never sees; another hub makes
 * every feed new. Throws `forbidden`.
 */
export async function changePingSettings(actor: Actor, choices: PingChoices, secret: string, now: Date): Promise<void> {
  requireMay(actor, 'settings.change');
  return transaction(async () => {
    const before = await getPingSettings();
    const after = settle(before, choices, { secret, now });
    await storeSetting('pings', after);
    if (before.hub !== after.hub) await noteChanges([settingsTag], now);
    await noteAct(actor, { action: 'change', noun: 'settings', nounId: 'pings', details: told(after, choices) }, now);
  });
}

type Means = { secret: string; now: Date };

function settle(before: PingSettings, { indexNow, hub, telegram }: PingChoices, { secret, now }: Means): PingSettings {
  const { token, isForgotten, ...habits } = telegram;
  const kept = isForgotten ? null : before.telegram.sealedToken;
  return {
    indexNow: settleIndexNow(before.indexNow, indexNow, now),
    hub,
    telegram: { ...habits, sealedToken: token === '' ? kept : seal(token, secret, tokenPurpose) },
  };
}

/** Another key takes over at once, also for what waits in the outbox; the one before it answers for another day. */
function settleIndexNow(
  { key, formerKey = null }: IndexNowSettings,
  { isOn, host, isKeyRenewed = false }: PingChoices['indexNow'],
  now: Date,
): IndexNowSettings {
  const fresh = () => randomBytes(16).toString('hex');
  if (key === null) return { isOn, host, key: isOn ? fresh() : null, formerKey };
  if (!isKeyRenewed) return { isOn, host, key, formerKey };
  return { isOn, host, key: fresh(), formerKey: { key, until: now.getTime() + formerKeyMs } };
}

function told({ indexNow, hub, telegram }: PingSettings, { telegram: { token } }: PingChoices) {
  const { sealedToken, ...habits } = telegram;
  return { indexNow, hub, telegram: { ...habits, hasToken: sealedToken !== null, isNewToken: token !== '' } };
}
