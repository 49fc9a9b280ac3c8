import { and, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { requireReadable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import type { ArticleFields, ArticleState } from '#domain/articles/types';
import { readStoredBody } from '#domain/body/input';
import type { Actor } from '#domain/sessions/types';
import { readChangedParts } from '#domain/stories/input';
import { DomainError } from '#lib/errors';
import type { PartsChanged, Revision, RevisionHead, RevisionText } from './types.ts';

/** The revisions of an article, newest first, those before number `before`. Throws `not-found` for what the actor may not read. */
export async function listRevisions(
  actor: Actor,
  articleId: number,
  range: { limit: number; before?: number },
): Promise<RevisionHead[]> {
  await requireHistory(actor, articleId);
  const { db, t } = database();
  const isOlder = range.before === undefined ? undefined : lt(t.revisions.number, range.before);
  return db
    .select(headColumns())
    .from(t.revisions)
    .where(and(eq(t.revisions.articleId, articleId), isOlder))
    .orderBy(desc(t.revisions.number))
    .limit(range.limit);
}

/** One revision with its text. Throws `not-found`. */
export async function readRevision(actor: Actor, articleId: number, number: number): Promise<Revision> {
  await requireHistory(actor, articleId);
  const revision = await getRevision(articleId, number);
  if (!revision) throw new DomainError('not-found', {});
  return revision;
}

/** One revision for a command that has checked who asks; null when there is none. A text that cannot be read is null. */
export async function getRevision(articleId: number, number: number): Promise<Revision | null> {
  const { db, t } = database();
  const r = t.revisions;
  const [row] = await db
    .select({ ...headColumns(), title: r.title, lead: r.lead, body: unread(r.body), fields: unread(r.fields) })
    .from(r)
    .where(and(eq(r.articleId, articleId), eq(r.number, number)))
    .limit(1);
  if (!row) return null;
  const { title, lead, body, fields, ...head } = row;
  return { ...head, text: readText({ title, lead, body, fields }) };
}

/**
 * The text a save on `version` was written on: of the newest revision that has nothing later in it. Where one person's later saves
 * went into the same revision it is an older text, so that a merge asks once too often rather than once too few. Null where it
 * cannot be read. Throws `not-found`.
 */
export async function readBase(actor: Actor, articleId: number, version: number): Promise<RevisionText | null> {
  await requireHistory(actor, articleId);
  const { db, t } = database();
  const [row] = await db
    .select({ number: t.revisions.number })
    .from(t.revisions)
    .where(and(eq(t.revisions.articleId, articleId), lte(t.revisions.version, version)))
    .orderBy(desc(t.revisions.number))
    .limit(1);
  return row ? ((await getRevision(articleId, row.number))?.text ?? null) : null;
}

/**
 * Changes of what the article shares with its other language, newest first, from `from` on and before `before` (null: without such an
 * end). Throws `not-found` for what the actor may not read.
 */
export async function listPartsChanges(
  actor: Actor,
  articleId: number,
  range: { limit: number; from: Date | null; before: Date | null },
): Promise<PartsChanged[]> {
  const { storyId } = await requireHistory(actor, articleId);
  const { db, t } = database();
  const { id, at, actor: by, details, noun, nounId, action } = t.audit;
  const isOfStory = and(eq(noun, 'story'), eq(nounId, String(storyId)), eq(action, 'change'));
  const isLate = range.from === null ? undefined : gte(at, range.from);
  const isEarly = range.before === null ? undefined : lt(at, range.before);
  const acts = await db
    .select({ id, at, actor: by, details })
    .from(t.audit)
    .where(and(isOfStory, isLate, isEarly))
    .orderBy(desc(id))
    .limit(range.limit);
  return acts.map(({ details: stored, ...act }) => ({ ...act, parts: readChangedParts(stored) }));
}

/** What an author is writing is theirs and the editors'; of a published article everybody sees the result, not its making. */
async function requireHistory(actor: Actor, articleId: number): Promise<ArticleState> {
  const article = await findState({ articleId });
  if (!article) throw new DomainError('not-found', {});
  requireReadable(actor, { ...article, status: 'draft' });
  return article;
}

function headColumns() {
  const { number, actor, userId, name, isSealed, createdAt, savedAt } = database().t.revisions;
  return { number, actor, userId, name, isSealed, createdAt, savedAt };
}

/** A JSON column as it is stored: one broken value must not break the reading of the others. */
function unread(column: unknown): SQL<unknown> {
  return sql<unknown>`${column}`;
}

type StoredText = { title: string; lead: string | null; body: unknown; fields: unknown };

function readText({ title, lead, body, fields }: StoredText): RevisionText | null {
  const readable = readStoredBody(body);
  const known = readFields(fields);
  return readable && known ? { title, lead, body: readable, fields: known } : null;
}

const fieldNames = ['slug', 'seoTitle', 'seoDescription', 'source', 'sourceUrl', 'photoCredit'] as const;

function readFields(stored: unknown): ArticleFields | null {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  if (typeof value !== 'object' || value === null) return null;
  const fields: ArticleFields = {
    ...{ slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null },
  };
  for (const name of fieldNames) {
    const field: unknown = Reflect.get(value, name);
    if (typeof field === 'string') fields[name] = field;
  }
  return fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
