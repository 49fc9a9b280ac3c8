import { createHash } from 'node:crypto';
import type { PrintedRoute } from '../routes/route.ts';
import type { PressNote } from './press-note.ts';
import { compressQuickly, makeBody, type PrintedPage } from './printed-page.ts';
import type { HeaderList } from './security-headers.ts';

/** What is known of a page when its bytes are ready; `note` null: nothing is. */
export type Made = {
  note: Pick<PressNote, 'tags' | 'ttlSeconds' | 'endsAt'> | null;
  status: number;
  contentType: string;
  baseHeaders: HeaderList;
  now: number;
};

/** Puts plain bytes into the form in which they are sent and kept. */
export async function makePage(bytes: Buffer, route: PrintedRoute, made: Made): Promise<PrintedPage> {
  const { note, status, contentType, baseHeaders, now } = made;
  const contentTag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const gzip = await compressQuickly(bytes);
  const headed = { contentTag, contentType, baseHeaders };
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
    route,
    reads: 0,
    isPolished: false,
    isRefreshing: false,
  };
}

/** A page that ends at a moment is not shown once more after it. */
function lifeOf(note: Made['note'], now: number): Pick<PrintedPage, 'staleAt' | 'ttlMs'> {
  const ttlMs = note?.ttlSeconds === undefined ? 0 : note.ttlSeconds * 1000;
  const staleAt = ttlMs === 0 ? null : now + ttlMs;
  if (note?.endsAt === undefined) return { staleAt, ttlMs };
  const { endsAt } = note;
  const firstStale = Math.min(staleAt ?? endsAt, endsAt);
  return { staleAt: firstStale, ttlMs: Math.min(ttlMs, endsAt - firstStale) };
}
