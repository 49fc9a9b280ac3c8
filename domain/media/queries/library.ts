import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { database } from '#db/client';
import { contains } from '#db/contains';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { LibraryItem, LibraryRecord, MediaKind, MediaWords } from '../types.ts';

/** What the library is asked for; absent: everything that is not deleted, page 1. */
export type LibraryFilter = {
  search?: string;
  kind?: MediaKind;
  uploadedBy?: number;
  missing?: 'alt' | 'credit';
  isDeleted?: boolean;
  page?: number;
};

export type LibraryPage = { items: LibraryItem[]; total: number; page: number; pages: number };

/** Files on one page of the library. */
export const libraryPageSize = 48;

/** A page of the library, newest first; a page past the end is empty. Throws `forbidden`. */
export async function listMedia(actor: Actor, filter: LibraryFilter = {}): Promise<LibraryPage> {
  requireMay(actor, 'media.upload');
  const { db, t } = database();
  const where = and(...conditions(filter));
  const [counted] = await db.select({ n: count() }).from(t.media).where(where);
  const total = counted?.n ?? 0;
  const page = Math.max(1, filter.page ?? 1);
  const rows = await db
    .select(itemColumns())
    .from(t.media)
    .where(where)
    .orderBy(desc(t.media.createdAt), desc(t.media.id))
    .limit(libraryPageSize)
    .offset((page - 1) * libraryPageSize);
  return { items: rows.map(toItem), total, page, pages: Math.max(1, Math.ceil(total / libraryPageSize)) };
}

/** One picture or document with all the desk knows of it, deleted ones too; null where there is none. Throws `forbidden`. */
export async function getMedia(actor: Actor, id: number): Promise<LibraryRecord | null> {
  requireMay(actor, 'media.upload');
  const { db, t } = database();
  const [row] = await db
    .select({ ...itemColumns(), found: t.media.found, uploader: t.users.name })
    .from(t.media)
    .leftJoin(t.users, eq(t.users.id, t.media.uploadedBy))
    .where(eq(t.media.id, id))
    .limit(1);
  return row ? { ...toItem(row), found: row.found, uploader: row.uploader } : null;
}

/** Several items by number, at most 200, in the order asked for; deleted and unknown ones are absent. Throws `forbidden`. */
export async function listMediaByIds(actor: Actor, ids: number[]): Promise<LibraryItem[]> {
  requireMay(actor, 'media.upload');
  const { db, t } = database();
  const wanted = [...new Set(ids)].slice(0, 200);
  if (wanted.length === 0) return [];
  const rows = await db
    .select(itemColumns())
    .from(t.media)
    .where(and(inArray(t.media.id, wanted), isNull(t.media.deletedAt)));
  const byId = new Map(rows.map((row) => [row.id, toItem(row)]));
  return wanted.map((id) => byId.get(id)).filter((item) => item !== undefined);
}

/** What decides who may touch something; null where there is none or it is deleted. */
export async function getMediaState(id: number) {
  const { db, t } = database();
  const { hash, kind, state, fileName, uploadedBy, focalX, focalY } = t.media;
  const [row] = await db
    .select({ hash, kind, state, fileName, uploadedBy, focalX, focalY })
    .from(t.media)
    .where(and(eq(t.media.id, id), isNull(t.media.deletedAt)))
    .limit(1);
  return row ?? null;
}

/** What is said about a picture or document. Throws `not-found`. */
export async function getMediaWords(id: number): Promise<MediaWords> {
  const { db, t } = database();
  const { alt, caption, credit, licence, source } = t.media;
  const [row] = await db
    .select({ alt, caption, credit, licence, source })
    .from(t.media)
    .where(eq(t.media.id, id))
    .limit(1);
  if (!row) throw new DomainError('not-found', {});
  return row;
}

function conditions(filter: LibraryFilter): (SQL | undefined)[] {
  const { media } = database().t;
  const { search = '', kind, uploadedBy, missing, isDeleted = false } = filter;
  const terms = search.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  return [
    isDeleted ? isNotNull(media.deletedAt) : isNull(media.deletedAt),
    ...terms.map((term) => contains(media.folded, term)),
    kind && eq(media.kind, kind),
    uploadedBy === undefined ? undefined : eq(media.uploadedBy, uploadedBy),
    missing === 'alt' ? eq(media.lacksAlt, true) : undefined,
    missing === 'credit' ? eq(media.lacksCredit, true) : undefined,
  ];
}

function itemColumns() {
  const { media } = database().t;
  const { id, kind, state, mime, fileName, width, height, bytes, color, focalX, focalY, uploadedBy } = media;
  const { alt, caption, credit, licence, source, variants, createdAt, deletedAt } = media;
  return {
    ...{ id, kind, state, mime, fileName, width, height, bytes, color, focalX, focalY, uploadedBy },
    ...{ alt, caption, credit, licence, source, variants, createdAt, deletedAt },
  };
}

type Row = Omit<LibraryItem, 'focal'> & { focalX: number; focalY: number };

function toItem({ focalX, focalY, ...row }: Row): LibraryItem {
  const { id, kind, state, mime, fileName, width, height, bytes, color, uploadedBy } = row;
  const { alt, caption, credit, licence, source, variants, createdAt, deletedAt } = row;
  return {
    ...{ id, kind, state, mime, fileName, width, height, bytes, color, uploadedBy },
    ...{ alt, caption, credit, licence, source, variants, createdAt, deletedAt },
    focal: { x: focalX, y: focalY },
  };
}
