import { gatherMessage } from '#domain/outbox/commands/gather-message';
import { getSiteSettings } from '#domain/settings/queries';
import { listedScripts } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { getPingSettings } from '../queries.ts';
import { gatherMs, inEveryScript, subjectOfPath } from '../rules.ts';

type Move = { lang: Lang; from: string; to: string };

/**
 * Tells search engines that a page which is no article has another address: of both, for the old one leads to the new one. Call it
 * inside the transaction of the move.
 */
export async function announceMove({ lang, from, to }: Move, now: Date): Promise<void> {
  const { indexNow } = await getPingSettings();
  if (!indexNow.isOn) return;
  const { scripts } = await getSiteSettings();
  const urls = inEveryScript(lang, [to, from], listedScripts(scripts));
  await gatherMessage('indexnow', { subject: subjectOfPath(to), payload: { urls }, delayMs: gatherMs }, now);
}
