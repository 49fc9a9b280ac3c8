import { cache } from 'react';
import { type Edition, inScript, isScript } from '#lib/editions';
import { absoluteUrl } from './site-url.ts';

/** The edition one request is for; whatever renders it in that request sees the same. */
const asked = cache((): { edition: Edition } => ({ edition: 'kk' }));

export function setReaderEdition(edition: Edition): void {
  asked().edition = edition;
}

export function readerEdition(): Edition {
  return asked().edition;
}

/** The whole address, in the edition of this request, of the page that has this path in its language. */
export function editionUrl(path: string): string {
  const edition = readerEdition();
  return absoluteUrl(isScript(edition) ? inScript(edition, path) : path);
}
