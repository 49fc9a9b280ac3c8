import { createHash } from 'node:crypto';
import type { PageRoute } from '../routes/route.ts';
import type { ReadStyle } from './inline-styles.ts';
import type { PressNote } from './press-note.ts';
import { compressQuickly, makeBody, type PrintedPage } from './printed-page.ts';
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
 * that something is not there.
 */
export type Printed = { page: PrintedPage; tags: ReadonlySet<string> | null; mayKeep: boolean };

const publicPage = 'public, max-age=0, must-revalidate, s-maxage=10';
const publicAnswer = 'public, max-age=0, must-revalidate';

/** Turns what the renderer gave into the page that is sent. Throws when the renderer answered with an error. */
export async function printPage(rendered: Rendered, route: PageRoute, settings: PrintSettings): Promise<Printed> {
  if (rendered.status >= 500) throw new Error(`the renderer answered ${rendered.status} for ${route.internalUrl}`);
  const stripped = await stripPage(rendered.html, settings.readStyle);
  if (stripped.brokenBy !== null)
    throw new Error(`a part of ${route.internalUrl} failed (digest ${stripped.brokenBy})`);
  const { note } = stripped;
  const status = note?.status ?? rendered.status;
  const location = redirectTarget(note, rendered, settings.siteOrigin, route);
  const html = Buffer.from(location === null ? stripped.html : '', 'utf8');
  const baseHeaders = headersOf(stripped, status, location, settings);
  const page = await makePage(html, route, { note, status, baseHeaders, now: settings.now() });
  const isKeepable = note !== null && status === 200 && note.keep !== false && route.mayKeep;
  return { page, tags: note !== null && status === 200 ? new Set(note.tags) : null, mayKeep: isKeepable };
}

type Made = { note: PressNote | null; status: number; baseHeaders: HeaderList; now: number };

async function makePage(html: Buffer, route: PageRoute, made: Made): Promise<PrintedPage> {
  const { note, status, baseHeaders, now } = made;
  const contentTag = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  const gzip = await compressQuickly(html);
  const headed = { contentTag, baseHeaders };
  return {
    ...headed,
    key: route.key,
    status,
    tags: note?.tags ?? [],
    storyId: route.storyId,
    lang: route.lang,
    br: null,
    gzip: makeBody(headed, 'gzip', gzip),
    ...lifeOf(note, now),
    isPolished: false,
    isRefreshing: false,
  };
}

/** A page that ends at a moment is not shown once more after it. */
function lifeOf(note: PressNote | null, now: number): Pick<PrintedPage, 'staleAt' | 'ttlMs'> {
  const ttlMs = note?.ttlSeconds === undefined ? 0 : note.ttlSeconds * 1000;
  const staleAt = ttlMs === 0 ? null : now + ttlMs;
  if (note?.endsAt === undefined) return { staleAt, ttlMs };
  const { endsAt } = note;
  const firstStale = Math.min(staleAt ?? endsAt, endsAt);
  return { staleAt: firstStale, ttlMs: Math.min(ttlMs, endsAt - firstStale) };
}

function headersOf(
  stripped: StrippedPage,
  status: number,
  location: string | null,
  settings: PrintSettings,
): HeaderList {
  const tags = (stripped.note?.tags ?? []).filter((tag) => /^[\x21-\x2b\x2d-\x7e]+$/.test(tag));
  return [
    ...settings.securityHeaders,
    'Content-Security-Policy',
    readerPolicy(stripped.scriptHashes, stripped.styleHashes),
    'Cache-Control',
    status === 200 && stripped.note ? publicPage : publicAnswer,
    'Vary',
    'Accept-Encoding',
    ...(tags.length === 0 ? [] : ['Surrogate-Key', tags.join(' '), 'Cache-Tag', tags.join(',')]),
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
