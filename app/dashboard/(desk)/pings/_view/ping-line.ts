import { deskWords } from '#app/_server/desk-words.ts';
import type { PingLine } from '#components/dashboard/pings/ping-table.tsx';
import { deliveryResults } from '#domain/outbox/types';
import { readFault } from '#domain/pings/rules';
import type { PingRow } from '#domain/pings/types';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';

/** One line of the log in words. */
export function pingLine(ping: PingRow, lang: Lang): PingLine {
  const t = deskWords(lang, 'Pings');
  const { id, topic, state, createdAt, at, attempts, article, path } = ping;
  return {
    ...{ id, state, when: formatDateTime(createdAt, lang), where: t(`topics.${topic}`) },
    article: article && {
      href: `/dashboard/articles/${article.articleId}/state`,
      title: article.title || deskWords(lang, 'Articles')('head.untitled'),
      lang: t(`langs.${article.lang}`),
      contentLang: article.lang,
    },
    path,
    ...{ stateText: t(`stateNames.${state}`), at: formatDateTime(at, lang) },
    tries: t('tries', { count: attempts }),
    told: ping.lastError === null ? resultWords(ping.result, lang) : faultWords(ping.lastError, lang),
  };
}

/** Why something did not arrive, as a sentence. */
export function faultWords(lastError: string, lang: Lang): string {
  const read = readFault(lastError);
  return 'fault' in read ? deskWords(lang, 'Pings')(`faults.${read.fault}`, { detail: read.detail }) : read.words;
}

function resultWords(result: string | null, lang: Lang): string {
  const known = deliveryResults.find((each) => each === result);
  return known ? deskWords(lang, 'Pings')(`results.${known}`) : '';
}
