import { count, desc, eq, like } from 'drizzle-orm';
import { database } from '#db/client';
import { createDraft } from '#domain/articles/commands/create-draft';
import { slugOf } from '#domain/articles/rules';
import { type Body, bodyVersion } from '#domain/body/types';
import { userActor } from '#domain/sessions/rules';
import { changeStory } from '#domain/stories/commands/change-story';
import type { Lang } from '#lib/lang';
import { archivePath, articlePath, authorPath, homePath, placePath, rubricPath, tagPath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import type { BenchUser } from './sign-in.ts';

/** A draft that, once published, stands in a list of every kind; `pages` are their addresses and its own. */
export type FiledDraft = { articleId: number; pages: Map<string, string> };

/** Writes a draft and files it under the largest rubric, tag, place and author of a newsroom whose database is open. */
export async function fileInEveryList(by: BenchUser, lang: Lang, title: string): Promise<FiledDraft> {
  const now = new Date();
  const actor = userActor(by);
  const [rubric, tag, place, author] = [
    await largest('rubric:', lang),
    await largest('tag:', lang),
    await largest('place:', lang),
    await largest('author:', lang),
  ];
  const body: Body = { version: bodyVersion, blocks: [{ type: 'paragraph', content: [{ text: title }] }] };
  const { articleId, storyId } = await createDraft(actor, { lang, title, body }, now);
  const parts = {
    ...{
      rubricId: rubric.id,
      format: 'news' as const,
      heroMediaId: null,
      ageMark: null,
      tagIds: [tag.id],
      placeIds: [place.id],
    },
    credits: [{ authorId: author.id, role: 'author' as const, lang: null }],
  };
  await changeStory(actor, { storyId, baseVersion: 1, parts, relatedIds: [] }, now);
  const day = almatyDay(now).split('-');
  const pages = [
    ['front', homePath(lang)],
    ['stream', rubricPath(lang, 'zhanalyqtar')],
    ['rubric', rubricPath(lang, rubric.slug)],
    ['tag', tagPath(lang, tag.slug)],
    ['place', placePath(lang, place.slug)],
    ['author', authorPath(lang, author.slug)],
    ['day', archivePath(lang, ...day)],
    ['article', articlePath(lang, storyId, slugOf(title))],
  ] as const;
  return { articleId, pages: new Map(pages) };
}

async function largest(kind: 'rubric:' | 'tag:' | 'place:' | 'author:', lang: Lang) {
  const { db, t } = database();
  const table = { 'rubric:': t.rubrics, 'tag:': t.tags, 'place:': t.places, 'author:': t.authors }[kind];
  const lists = await db
    .select({ list: t.listings.list, size: count() })
    .from(t.listings)
    .where(like(t.listings.list, `${kind}%`))
    .groupBy(t.listings.list)
    .orderBy(desc(count()))
    .limit(5);
  for (const { list } of lists) {
    const [row] = await db
      .select({ id: table.id, slug: table.slug })
      .from(table)
      .where(eq(table.id, Number(list.slice(kind.length))))
      .limit(1);
    if (row && row.slug !== 'zhanalyqtar') return row;
  }
  throw new Error(`The newsroom has no list of ${kind} in ${lang}.`);
}
