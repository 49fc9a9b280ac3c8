import type { IncomingMessage, ServerResponse } from 'node:http';
import { receiveLetter } from '#domain/inbox/commands/receive-letter';
import { findLetterFaults, parseLetter } from '#domain/inbox/input';
import { type Edition, inScript, isEdition, isScript, langOfEdition } from '#lib/editions';
import { isDomainError } from '#lib/errors';
import { contactPath } from '#lib/paths';
import { clientAddress } from '../client-address.ts';
import type { PlainPages } from '../plain-page.ts';
import type { ReadStyle } from '../press/inline-styles.ts';
import type { Render } from '../press/render.ts';
import { type HeaderList, inertPolicy, readerPolicy } from '../press/security-headers.ts';
import { stripPage } from '../press/strip-page.ts';
import { writeHead } from '../press/write-head.ts';
import type { ReadFace } from '../scripts/script-face.ts';
import { writePage } from '../scripts/write-page.ts';
import { fillForm } from './fill-form.ts';
import { readForm } from './read-form.ts';

type Options = {
  render: Render;
  /** Null in development, where scripts and styles stay as they are. */
  readStyle: ReadStyle | null;
  readFace: ReadFace;
  plain: PlainPages;
  secure: HeaderList;
  trustedProxies: readonly string[];
};

/** What the form on the contact page has besides the letter: its edition, and a field that people do not see. */
export const trapField = 'website';
const fields = ['name', 'contact', 'subject', 'text'] as const;

/**
 * Takes letters from the form on the contact page, which works without a script: a letter that was taken leads back to the page
 * with its number (303); one with faults (422) or too many (429) gives the page again, with everything typed still there.
 */
export function createLetterBox({ render, readStyle, readFace, plain, secure, trustedProxies }: Options) {
  const showAgain = async (response: ServerResponse, edition: Edition, shown: Shown) => {
    const face = isScript(edition) ? await readFace(edition) : null;
    const { html } = await render(`/${face?.script ?? langOfEdition(edition)}/contact?${shown.query}`);
    const page = readStyle ? await stripPage(html, readStyle) : { html, scriptHashes: [], styleHashes: [] };
    const body = Buffer.from(await fillForm(face ? await writePage(page.html, face) : page.html, shown.typed));
    const policy = readStyle ? ['Content-Security-Policy', readerPolicy(page.scriptHashes, page.styleHashes)] : [];
    writeHead(response, shown.status, [
      ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', body.length, 'Cache-Control', 'no-store'],
      ...[...secure, ...policy],
    ]);
    response.end(body);
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await readForm(request);
    if (typeof form === 'number') return plain.refuse(response, 'kk', form, ['Connection', 'close']);
    const given = form.get('lang');
    const edition = isEdition(given) ? given : 'kk';
    const lang = langOfEdition(edition);
    const typed = new Map(fields.map((name) => [name, form.get(name) ?? '']));
    const letter = Object.fromEntries(typed);
    const faults = findLetterFaults(letter);
    if (faults.length > 0) {
      const query = new URLSearchParams({ faults: faults.map(({ field, fault }) => `${field}.${fault}`).join(',') });
      return showAgain(response, edition, { status: 422, query, typed });
    }
    const sender = { address: clientAddress(request, trustedProxies), lang, isTrapped: form.get(trapField) !== '' };
    try {
      const number = await receiveLetter(parseLetter(letter), sender, new Date());
      const location = [
        'Location',
        `${isScript(edition) ? inScript(edition, contactPath('kk')) : contactPath(lang)}?sent=${number}`,
      ];
      const fixed = ['Content-Length', 0, 'Cache-Control', 'no-store', 'Content-Security-Policy', inertPolicy];
      writeHead(response, 303, [...location, ...fixed, ...secure]).end();
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'too-many-attempts') throw error;
      const query = new URLSearchParams({ wait: String(error.details.minutes ?? 60) });
      await showAgain(response, edition, { status: 429, query, typed });
    }
  };
}

type Shown = { status: 422 | 429; query: URLSearchParams; typed: Map<string, string> };
