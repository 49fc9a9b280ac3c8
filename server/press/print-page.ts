import { scriptsTag } from '#domain/script-exceptions/rules';
import type { PageRoute } from '../routes/route.ts';
import { editionAddress } from '../scripts/edition-address.ts';
import type { ScriptFace } from '../scripts/script-face.ts';
import { writePage } from '../scripts/write-page.ts';
import { cacheHeaders } from './cache-headers.ts';
import type { ReadStyle } from './inline-styles.ts';
import { makePage } from './make-page.ts';
import type { PressNote } from './press-note.ts';
import type { PrintedPage } from './printed-page.ts';
import type { Rendered } from './render.ts';
import { type HeaderList, readerPolicy } from './security-headers.ts';
import { type StrippedPage, stripPage } from './strip-page.ts';

/** What printing needs besides the page; `now` in UTC ms. */
export type PrintSettings = {
  readStyle: ReadStyle;
  securityHeaders: HeaderList;
  siteOrigin: string;
  now: () => number;
};

/**
 * A printed page and whether its note lets it be kept. `tags` null: any change may alter it, for it carries no note, or says
 * that something is not there and perhaps never was (404). What was taken down (410) is known by name like what is shown.
 */
export type Printed = { page: PrintedPage; tags: ReadonlySet<string> | null; mayKeep: boolean };

/** Turns what the renderer gave into the page that is sent. Throws when the renderer answered with an error. */
export async function printPage(
  rendered: Rendered,
  route: PageRoute,
  settings: PrintSettings,
  face: ScriptFace | null = null,
): Promise<Printed> {
  if (rendered.status >= 500) throw new Error(`the renderer answered ${rendered.status} for ${route.internalUrl}`);
  const stripped = await strip(rendered.html, settings.readStyle, face);
  if (stripped.brokenBy !== null)
    throw new Error(`a part of ${route.internalUrl} failed (digest ${stripped.brokenBy})`);
  const { note } = stripped;
  const status = note?.status ?? rendered.status;
  const target = redirectTarget(note, rendered, settings.siteOrigin, route);
  const location = target && face ? editionAddress(target, face) : target;
  const html = Buffer.from(location === null ? stripped.html : '', 'utf8');
  const baseHeaders = headersOf(stripped, status, location, settings);
  const contentType = 'text/html; charset=utf-8';
  const page = await makePage(html, route, { note, status, contentType, baseHeaders, now: settings.now() });
  const isNamed = note !== null && (status === 200 || status === 410);
  const mayKeep = isNamed && note.keep !== false && route.mayKeep;
  return { page, tags: isNamed ? new Set(note.tags) : null, mayKeep };
}

/** The page without its framework and, in a script edition, in its script and filed under their tag as well. */
async function strip(html: string, readStyle: ReadStyle, face: ScriptFace | null): Promise<StrippedPage> {
  const stripped = await stripPage(html, readStyle);
  if (face === null) return stripped;
  const note = stripped.note && { ...stripped.note, tags: [...stripped.note.tags, scriptsTag] };
  return { ...stripped, note, html: await writePage(stripped.html, face) };
}

function headersOf(
  stripped: StrippedPage,
  status: number,
  location: string | null,
  settings: PrintSettings,
): HeaderList {
  return [
    ...settings.securityHeaders,
    'Content-Security-Policy',
    readerPolicy(stripped.scriptHashes, stripped.styleHashes),
    ...cacheHeaders(stripped.note?.tags ?? [], status === 200 && stripped.note !== null),
    ...(location === null ? [] : ['Location', location]),
  ];
}

/** Null for a page that is not a redirect. A target off the site is a bug of the page and throws. */
function redirectTarget(
  note: PressNote | null,
  rendered: Rendered,
  siteOrigin: string,
  route: PageRoute,
): string | null {
  const status = note?.status ?? rendered.status;
  if (status < 300 || status > 399) return null;
  const given = note?.location ?? rendered.location;
  if (!given) throw new Error(`${route.internalUrl} redirects to nowhere`);
  const target = new URL(given, siteOrigin);
  if (target.origin !== siteOrigin) throw new Error(`${route.internalUrl} redirects off the site`);
  return target.pathname + target.search + target.hash;
}
