import { and, count, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import type { StoryParts } from '#domain/articles/types';
import { DomainError } from '#lib/errors';

/** Throws `input-invalid` with the `field` where a story names a rubric, picture, tag, place, author or story that does not exist. */
export async function requireParts(parts: StoryParts, relatedIds: number[]): Promise<void> {
  const { t } = database();
  await requireAll('tagIds', t.tags, parts.tagIds);
  await requireAll('placeIds', t.places, parts.placeIds);
  await requireAll(
    'authorId',
    t.authors,
    parts.credits.map((credit) => credit.authorId),
  );
  await requireAll('relatedIds', t.stories, relatedIds);
  await requireAll('heroMediaId', t.media, parts.heroMediaId === null ? [] : [parts.heroMediaId]);
  if (parts.rubricId !== null) await requireRubric(parts.rubricId);
}

type Numbered = Pick<ReturnType<typeof database>['t'], 'tags' | 'places' | 'authors' | 'stories' | 'media'>;

async function requireAll(path: string, table: Numbered[keyof Numbered], ids: number[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const { db } = database();
  const [found] = await db.select({ count: count() }).from(table).where(inArray(table.id, wanted));
  if (found?.count !== wanted.length) throw new DomainError('input-invalid', { field: path });
}

/** The rubric that shows everything has no stories of its own. */
async function requireRubric(id: number): Promise<void> {
  const { db, t } = database();
  const isOwn = and(eq(t.rubrics.id, id), eq(t.rubrics.isStream, false));
  const [found] = await db.select({ id: t.rubrics.id }).from(t.rubrics).where(isOwn).limit(1);
  if (!found) throw new DomainError('input-invalid', { field: 'rubricId' });
}
