import { and, asc, eq, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { database } from '#db/client';
import type { Body } from '#domain/body/types';
import type { ContentFault } from '../types.ts';
import { gatherUses, type Shown } from './gather-uses.ts';

/** A picture just uploaded may still be on its way into a story. */
const graceMs = 7 * 86_400_000;

/** Gives every file of the library that nothing shows or links to to `keep`: no story, text, newest draft, page or portrait. */
export async function findOrphans(shown: Shown, now: Date, keep: (fault: ContentFault) => void): Promise<void> {
  for (const body of await drafts()) gatherUses(shown, body);
  const used = new Set([...shown.ids, ...(await portraits()), ...(await heroes())]);
  const { db, t } = database();
  const rows = await db
    .select({ id: t.media.id, hash: t.media.hash, fileName: t.media.fileName })
    .from(t.media)
    .where(and(isNull(t.media.deletedAt), lt(t.media.createdAt, new Date(now.getTime() - graceMs))))
    .orderBy(asc(t.media.id));
  const nowhere = { kind: 'media-orphan' as const, storyId: null, pageSlug: null, lang: null };
  for (const { id, hash, fileName } of rows)
    if (!used.has(id) && !shown.hashes.has(hash)) keep({ ...nowhere, mediaId: id, detail: fileName });
}

async function portraits(): Promise<number[]> {
  const { db, t } = database();
  const { portraitMediaId } = t.authors;
  const rows = await db.select({ id: portraitMediaId }).from(t.authors).where(isNotNull(portraitMediaId));
  return rows.flatMap((row) => row.id ?? []);
}

async function heroes(): Promise<number[]> {
  const { db, t } = database();
  const { heroMediaId } = t.stories;
  const rows = await db.selectDistinct({ id: heroMediaId }).from(t.stories).where(isNotNull(heroMediaId));
  return rows.flatMap((row) => row.id ?? []);
}

/** Texts the desk works on that readers do not see yet. */
async function drafts(): Promise<Body[]> {
  const { db, t } = database();
  const rows = await db
    .select({ body: t.revisions.body })
    .from(t.articles)
    .innerJoin(
      t.revisions,
      and(eq(t.revisions.articleId, t.articles.id), eq(t.revisions.number, t.articles.headRevision)),
    )
    .where(or(isNull(t.articles.liveRevision), ne(t.articles.headRevision, t.articles.liveRevision)));
  return rows.map(({ body }) => body);
}
