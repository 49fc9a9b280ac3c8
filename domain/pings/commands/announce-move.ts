import { gatherMessage } from '#domain/outbox/commands/gather-message';
import { getSiteSettings } from '#domain/settings/queries';
import { listedScripts } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { hasFeed } from '#lib/paths';
import { getPingSettings } from '../queries.ts';
import { gatherMs, inEveryScript, subjectOfPath } from '../rules.ts';

type Move = { lang: Lang; from: string; to: string };

/**
 * Tells search engines that a page which is no article has another address: of both, for the old one leads to the new one. The hub
 * is told of both feeds of a list likewise. Call it inside the transaction of the move.
 */
export async function announceMove({ lang, from, to }: Move, now: Date): Promise<void> {
  const { indexNow, hub } = await getPingSettings();
  const subject = subjectOfPath(to);
  const pages = [to, from];
  if (indexNow.isOn) {
    const { scripts } = await getSiteSettings();
    const payload = { urls: inEveryScript(lang, pages, listedScripts(scripts)) };
    await gatherMessage('indexnow', { subject, payload, delayMs: gatherMs }, now);
  }
  if (hub !== null && hasFeed(to))
    await gatherMessage('websub', { subject, payload: { pages, langs: [lang] }, delayMs: gatherMs }, now);
}
