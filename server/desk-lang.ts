import type { IncomingMessage } from 'node:http';
import type { Lang } from '#lib/lang';

/** The language in which the desk is shown in a browser, which keeps it in a cookie; Kazakh where it has none. */
export function deskLangOf({ headers }: IncomingMessage): Lang {
  return /(?:^|; ?)(?:__Host-)?arainfo-lang=ru(?:;|$)/.test(headers.cookie ?? '') ? 'ru' : 'kk';
}
