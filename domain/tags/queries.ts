import { asc, count, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { type Lang, type Localized, langs } from '#lib/lang';
import { compareText } from '#lib/text/collate';
import type { TagKind } from './types.ts';

export type Tag = { id: number; slug: string; name: Localized };
export type KindTag = Tag & { kind: TagKind };

/** The slug must be the present one: former ones are redirects. */
export async function getTagBySlug(slug: string): Promise<Tag | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name })
    .from(t.tags)
    .where(eq(t.tags.slug, slug))
    .limit(1);
  return row ?? null;
}

export async function getTag(id: number): Promise<KindTag | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name, kind: t.tags.kind })
    .from(t.tags)
    .where(eq(t.tags.id, id))
    .limit(1);
  return row ?? null;
}

export type TagSearch = { text: string; kind: TagKind | null; lang: Lang; limit: number; offset: number };

/**
 * Tags whose name in either language or slug contains `text`, in the order of their names in `lang`, and how many there are.
 * Compared and sorted here: neither engine folds and sorts Kazakh letters.
 */
export async function searchTags(search: TagSearch): Promise<{ tags: KindTag[]; total: number }> {
  const { db, t } = database();
  const { text, kind, lang, limit, offset } = search;
  const rows = await db
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name, kind: t.tags.kind })
    .from(t.tags)
    .where(kind === null ? undefined : eq(t.tags.kind, kind))
    .orderBy(asc(t.tags.id))
    .limit(100_000);
  const wanted = text.normalize('NFC').toLowerCase();
  const found = rows.filter(
    (tag) => tag.slug.includes(wanted) || langs.some((each) => fold(tag.name[each]).includes(wanted)),
  );
  const compare = compareText(lang);
  found.sort((a, b) => compare(a.name[lang], b.name[lang]) || a.id - b.id);
  return { tags: found.slice(offset, offset + limit), total: found.length };
}

/** Stories in any state by the number of their tag, for these tags; tags without stories are absent. */
export async function countStoriesByTag(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({ id: t.storyTags.tagId, count: count() })
    .from(t.storyTags)
    .where(inArray(t.storyTags.tagId, ids))
    .groupBy(t.storyTags.tagId);
  return new Map(rows.map((row) => [row.id, row.count]));
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
