import { and, desc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { database } from '#db/client';
import { listNewestOfEach, listStoryIds } from '#domain/listings/queries';
import { everything, listOf } from '#domain/listings/rules';
import { listRubrics, type Rubric } from '#domain/rubrics/queries';
import { searchArticles } from '#domain/search/search-articles';
import { everywhere } from '#domain/search/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { isPaid, paidLists } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';
import { bandSize, emptyLayout, mayHaveBand, pinsOf, secondaryCount } from './rules.ts';
import type { Foreseen, FrontLayout, FrontStory, FrontSupply, SavedLayout } from './types.ts';

const leastNewest = 16;
const historyPage = 20;
const deskNewest = 60;
const deskPerRubric = 20;
const foundStories = 12;
const mostForeseen = 100;

/** The arrangement readers of a language see, or null when nobody ever arranged it. */
export async function getFrontLayout(lang: Lang): Promise<SavedLayout | null> {
  const { db, t } = database();
  const [row] = await db
    .select(savedLayout())
    .from(t.frontLayouts)
    .where(eq(t.frontLayouts.lang, lang))
    .orderBy(desc(t.frontLayouts.id))
    .limit(1);
  return row ?? null;
}

/** One former arrangement of this language, or null. Throws `forbidden`. */
export async function getFormerLayout(actor: Actor, lang: Lang, id: number): Promise<SavedLayout | null> {
  requireMay(actor, 'front.arrange');
  const { db, t } = database();
  const [row] = await db
    .select(savedLayout())
    .from(t.frontLayouts)
    .where(and(eq(t.frontLayouts.id, id), eq(t.frontLayouts.lang, lang)))
    .limit(1);
  return row ?? null;
}

function savedLayout() {
  const { id, layout, actor, at } = database().t.frontLayouts;
  return { id, layout, actor, at };
}

export type HistoryPage = { rows: { id: number; actor: string; at: Date }[]; hasMore: boolean };

/** Who arranged the front page and when, newest first; page 1 is the newest 20. Throws `forbidden`. */
export async function listFrontLayouts(actor: Actor, lang: Lang, page: number): Promise<HistoryPage> {
  requireMay(actor, 'front.arrange');
  const { db, t } = database();
  const rows = await db
    .select({ id: t.frontLayouts.id, actor: t.frontLayouts.actor, at: t.frontLayouts.at })
    .from(t.frontLayouts)
    .where(eq(t.frontLayouts.lang, lang))
    .orderBy(desc(t.frontLayouts.id))
    .limit(historyPage + 1)
    .offset((page - 1) * historyPage);
  return { rows: rows.slice(0, historyPage), hasMore: rows.length > historyPage };
}

/** What fills the free places of this layout; two queries. */
export async function listFrontSupply(layout: FrontLayout, lang: Lang, rubrics: Rubric[]): Promise<FrontSupply> {
  const pinned = pinsOf(layout).length;
  const limit = leastNewest + pinned + layout.choice.length;
  const wished = layout.bands.map(({ rubricId }) => rubricId);
  const shown = rubrics.filter((rubric) => mayHaveBand(rubric) && (wished.length === 0 || wished.includes(rubric.id)));
  return {
    newest: await listNewest(lang, limit),
    rubrics: await listByRubric(shown, lang, bandSize + secondaryCount + pinned + layout.choice.length),
  };
}

function listNewest(lang: Lang, limit: number): Promise<number[]> {
  return listStoryIds(everything, lang, { limit, without: paidLists });
}

async function listByRubric(rubrics: Rubric[], lang: Lang, limit: number): Promise<FrontSupply['rubrics']> {
  const lists = rubrics.map(({ id }) => listOf.rubric(id));
  const newest = await listNewestOfEach(lists, lang, limit);
  return rubrics.map(({ id }) => ({ rubricId: id, newest: newest.get(listOf.rubric(id)) ?? [] }));
}

export type FrontBoard = {
  /** Null before anybody arranged anything. */
  saved: SavedLayout | null;
  layout: FrontLayout;
  supply: FrontSupply;
  stories: FrontStory[];
  rubrics: { id: number; name: string }[];
};

/**
 * Everything the front desk of a language shows: the live arrangement, or `layout` laid over it, with more than enough to fill
 * every place that becomes free. Throws `forbidden`.
 */
export async function getFrontBoard(actor: Actor, lang: Lang, layout?: FrontLayout): Promise<FrontBoard> {
  requireMay(actor, 'front.arrange');
  const saved = await getFrontLayout(lang);
  const shown = layout ?? saved?.layout ?? emptyLayout;
  const rubrics = (await listRubrics()).filter(mayHaveBand);
  const supply = {
    newest: await listNewest(lang, deskNewest),
    rubrics: await listByRubric(rubrics, lang, deskPerRubric),
  };
  const pinned = pinsOf(shown).map(({ storyId }) => storyId);
  const ids = [...pinned, ...supply.newest, ...supply.rubrics.flatMap(({ newest }) => newest)];
  const stories = await listFrontStories([...new Set(ids)], lang);
  return {
    ...{ saved, layout: shown, supply, stories },
    rubrics: rubrics.map(({ id, name }) => ({ id, name: name[lang] })),
  };
}

/** Published stories of a language by their words, as readers would find them, at most twelve. Throws `forbidden`. */
export async function findFrontStories(actor: Actor, lang: Lang, query: string, now: Date): Promise<FrontStory[]> {
  requireMay(actor, 'front.arrange');
  const asking = { lang, sort: 'relevance', narrowing: { ...everywhere, lang }, now } as const;
  const { matches, some } = await searchArticles(query, asking, { number: 1, size: foundStories });
  const storyIds = [...matches, ...some].map((match) => match.storyId);
  return (await listFrontStories(storyIds, lang)).filter((story) => story.isPublished);
}

/** What plans of publishing and taking away will have done to the stories of a language by `at`. Throws `forbidden`. */
export async function listForeseen(actor: Actor, lang: Lang, at: Date): Promise<Foreseen> {
  requireMay(actor, 'front.arrange');
  const { db, t } = database();
  const stays = or(isNull(t.articles.unpublishAt), gt(t.articles.unpublishAt, at));
  const coming = await db
    .select({ storyId: t.articles.storyId, rubricId: t.stories.rubricId, format: t.stories.format })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .where(and(eq(t.articles.lang, lang), eq(t.articles.status, 'scheduled'), lte(t.articles.scheduledAt, at), stays))
    .orderBy(desc(t.articles.scheduledAt), desc(t.articles.id))
    .limit(mostForeseen);
  const gone = await db
    .select({ storyId: t.articles.storyId })
    .from(t.articles)
    .where(and(eq(t.articles.lang, lang), eq(t.articles.status, 'published'), lte(t.articles.unpublishAt, at)))
    .orderBy(desc(t.articles.id))
    .limit(mostForeseen);
  return {
    coming: coming.map(({ format, ...story }) => ({ ...story, isPaid: isPaid(format) })),
    gone: gone.map(({ storyId }) => storyId),
  };
}

/** In the order of `storyIds`; a story without a text in this language is left out. */
async function listFrontStories(storyIds: number[], lang: Lang): Promise<FrontStory[]> {
  if (storyIds.length === 0) return [];
  const { db, t } = database();
  const rows = await db
    .select({
      storyId: t.articles.storyId,
      title: t.articles.title,
      status: t.articles.status,
      publishedAt: t.articles.publishedAt,
      format: t.stories.format,
      rubric: t.rubrics.name,
    })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .leftJoin(t.rubrics, eq(t.rubrics.id, t.stories.rubricId))
    .where(and(inArray(t.articles.storyId, storyIds), eq(t.articles.lang, lang)));
  const stories = new Map(
    rows.map(({ status, format, rubric, ...row }) => [
      row.storyId,
      {
        ...row,
        rubric: rubric?.[lang] ?? null,
        isPublished: status === 'published',
        isPaid: isPaid(format),
      },
    ]),
  );
  return storyIds.flatMap((id) => stories.get(id) ?? []);
}
