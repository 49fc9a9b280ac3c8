import { closedLetterDays, spamLetterDays } from '#domain/inbox/rules';
import { lostLifeDays } from '#domain/redirects/lost-rules';
import { absoluteMs } from '#domain/sessions/rules';
import type { Lang } from '#lib/lang';
import { localizedSettings, type ShownSettings } from './types.ts';

const dayMs = 86_400_000;

/** What placeholders of static pages stand for in one language: settings, and how long the program keeps things. */
export function fillingsOf(settings: ShownSettings, lang: Lang): Record<string, string> {
  const said = Object.fromEntries(localizedSettings.map((name) => [name, settings[name][lang]]));
  return {
    ...said,
    ...{ phone: settings.phone, email: settings.email, ageMark: settings.shownAgeMark },
    ...{ letterDays: String(closedLetterDays), spamDays: String(spamLetterDays), lostDays: String(lostLifeDays) },
    sessionDays: String(absoluteMs / dayMs),
  };
}
