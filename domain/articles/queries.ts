import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { database } from '#db/client';
import type { Body } from '#domain/body/types';
import { listMediaViews } from '#domain/media/queries';
import type { MediaView } from '#domain/media/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import type { Article, ArticleCard, ArticleRef, ArticleState, ArticleStatus, Correction, Credit } from './types.ts';

/** Where an article stands; null when the story has no text in this language. */
export async function getArticleState(storyId: number, lang: Lang): Promise<ArticleState | null> {
  return findState({ storyId, lang });
}

/** Where the article stands that `ref` names, or null. */
export async function findState(ref: ArticleRef): Promise<ArticleState | null> {
  const { db, t } = database();
  const [a, r] = [t.articles, t.revisions];
  const isMeant = 'articleId' in ref ? eq(a.id, ref.articleId) : and(eq(a.storyId, ref.storyId), eq(a.lang, ref.lang));
  const [row] = await db
    .select({
      ...{ id: a.id, storyId: a.storyId, lang: a.lang, status: a.status, title: a.title, slug: a.slug },
      ...{ ownerId: a.ownerId, version: a.version, headRevision: a.headRevision, liveRevision: a.liveRevision },
      ...{ translatedFromRevision: a.translatedFromRevision, savedAt: a.savedAt, savedBy: a.savedBy },
      savedById: r.userId,
      ...{ publishedAt: a.publishedAt, updatedAt: a.updatedAt, scheduledAt: a.scheduledAt, unpublishAt: a.unpublishAt },
      ...{ embargoUntil: a.embargoUntil, takenDownAt: a.takenDownAt, putAwayAt: a.putAwayAt },
    })
    .from(a)
    .leftJoin(r, and(eq(r.articleId, a.id), eq(r.number, a.headRevision)))
    .where(isMeant)
    .limit(1);
  return row ?? null;
}

/** Every text of a story, Kazakh first. */
export async function listStates(storyId: number): Promise<ArticleState[]> {
  const kk = await findState({ storyId, lang: 'kk' });
  const ru = await findState({ storyId, lang: 'ru' });
  return [kk, ru].filter((state) => state !== null);
}

/** Published slugs of a story by language: where the language switch leads. */
export async function listPublishedSlugs(storyId: number): Promise<Partial<Record<Lang, string>>> {
  const { db, t } = database();
  const rows = await db
    .select({ lang: t.articles.lang, slug: t.articles.slug })
    .from(t.articles)
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.status, 'published')));
  return Object.fromEntries(rows.map((row) => [row.lang, row.slug]));
}

/**
 * Whether the text in `lang` is the translation of the story's two. Where the desk did not make one from the other, the Kazakh
 * one counts as the original.
 */
export async function isTranslation(storyId: number, lang: Lang): Promise<boolean> {
  const { db, t } = database();
  const made = await db
    .select({ lang: t.articles.lang })
    .from(t.articles)
    .where(and(eq(t.articles.storyId, storyId), isNotNull(t.articles.translatedFromRevision)));
  const [only] = made;
  return made.length === 1 ? only?.lang === lang : lang !== 'kk';
}

/** The body of a published article, or null. */
export async function getPublishedBody(storyId: number, lang: Lang): Promise<Body | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ body: t.articles.body })
    .from(t.articles)
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.lang, lang), eq(t.articles.status, 'published')))
    .limit(1);
  return row?.body ?? null;
}

/** Published articles of these stories in one language, in the order of `storyIds`; others are left out. */
export function listCards(storyIds: number[], lang: Lang): Promise<ArticleCard[]> {
  return cardsOf(storyIds, lang, ['published']);
}

/** The same with scheduled articles, for a look ahead: they carry the time at which they will be published. Throws `forbidden`. */
export async function listCardsAhead(actor: Actor, storyIds: number[], lang: Lang): Promise<ArticleCard[]> {
  requireMay(actor, 'article.read-any');
  return cardsOf(storyIds, lang, ['published', 'scheduled']);
}

async function cardsOf(storyIds: number[], lang: Lang, statuses: ArticleStatus[]): Promise<ArticleCard[]> {
  if (storyIds.length === 0) return [];
  const { db, t } = database();
  const rows = await db
    .select({
      storyId: t.articles.storyId,
      lang: t.articles.lang,
      slug: t.articles.slug,
      title: t.articles.title,
      lead: t.articles.lead,
      status: t.articles.status,
      publishedAt: t.articles.publishedAt,
      scheduledAt: t.articles.scheduledAt,
      format: t.stories.format,
      heroMediaId: t.stories.heroMediaId,
      rubricSlug: t.rubrics.slug,
      rubricName: t.rubrics.name,
    })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .leftJoin(t.rubrics, eq(t.rubrics.id, t.stories.rubricId))
    .where(and(inArray(t.articles.storyId, storyIds), eq(t.articles.lang, lang), inArray(t.articles.status, statuses)));
  const credits = await listCredits(storyIds, lang);
  const portraitIds = [...credits.values()].flat().map((credit) => credit.portraitId);
  const media = await listMediaViews([...rows.map((row) => row.heroMediaId), ...portraitIds].filter(isNumber), lang);
  const cards = new Map(
    rows.map(({ heroMediaId, rubricSlug, rubricName, status, scheduledAt, ...row }) => [
      row.storyId,
      {
        ...row,
        publishedAt: status === 'scheduled' ? scheduledAt : row.publishedAt,
        rubric: rubricSlug !== null && rubricName !== null ? { slug: rubricSlug, name: rubricName[lang] } : null,
        hero: (heroMediaId !== null && media.get(heroMediaId)) || null,
        credits: withPortraits(credits.get(row.storyId) ?? [], media),
      },
    ]),
  );
  return storyIds.flatMap((id) => cards.get(id) ?? []);
}

type CreditRow = Omit<Credit, 'portrait'> & { storyId: number; portraitId: number | null };

async function listCredits(storyIds: number[], lang: Lang): Promise<Map<number, CreditRow[]>> {
  const { db, t } = database();
  const rows = await db
    .select({
      storyId: t.storyCredits.storyId,
      role: t.storyCredits.role,
      lang: t.storyCredits.lang,
      authorId: t.authors.id,
      slug: t.authors.slug,
      name: t.authors.name,
      isHouse: t.authors.isHouse,
      portraitId: t.authors.portraitMediaId,
    })
    .from(t.storyCredits)
    .innerJoin(t.authors, eq(t.authors.id, t.storyCredits.authorId))
    .where(inArray(t.storyCredits.storyId, storyIds))
    .orderBy(asc(t.storyCredits.position), asc(t.storyCredits.id));
  const credits = new Map<number, CreditRow[]>();
  for (const { lang: only, name, ...row } of rows) {
    if (only !== null && only !== lang) continue;
    const list = credits.get(row.storyId) ?? [];
    list.push({ ...row, name: name[lang] });
    credits.set(row.storyId, list);
  }
  return credits;
}

function withPortraits(rows: CreditRow[], media: Map<number, MediaView>): Credit[] {
  return rows.map(({ storyId: _, portraitId, ...row }) => ({
    ...row,
    portrait: (portraitId !== null && media.get(portraitId)) || null,
  }));
}

/** One article whole, whatever its status, or null: the caller decides by `status` what may be shown. */
export async function getArticle(storyId: number, lang: Lang): Promise<Article | null> {
  const { db, t } = database();
  const [row] = await db
    .select({
      id: t.articles.id,
      storyId: t.articles.storyId,
      lang: t.articles.lang,
      status: t.articles.status,
      slug: t.articles.slug,
      title: t.articles.title,
      lead: t.articles.lead,
      body: t.articles.body,
      wordCount: t.articles.wordCount,
      source: t.articles.source,
      sourceUrl: t.articles.sourceUrl,
      photoCredit: t.articles.photoCredit,
      seoTitle: t.articles.seoTitle,
      seoDescription: t.articles.seoDescription,
      publishedAt: t.articles.publishedAt,
      updatedAt: t.articles.updatedAt,
      format: t.stories.format,
      heroMediaId: t.stories.heroMediaId,
      ageMark: t.stories.ageMark,
      rubricId: t.stories.rubricId,
      rubricSlug: t.rubrics.slug,
      rubricName: t.rubrics.name,
    })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .leftJoin(t.rubrics, eq(t.rubrics.id, t.stories.rubricId))
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.lang, lang)))
    .limit(1);
  if (!row) return null;
  const { rubricSlug, rubricName, ...article } = row;
  const credits = (await listCredits([storyId], lang)).get(storyId) ?? [];
  const portraits = await listMediaViews(credits.map((credit) => credit.portraitId).filter(isNumber), lang);
  return {
    ...article,
    rubric: rubricSlug !== null && rubricName !== null ? { slug: rubricSlug, name: rubricName[lang] } : null,
    credits: withPortraits(credits, portraits),
    tags: await listTagsOf(storyId, lang),
    places: await listPlacesOf(storyId, lang),
    corrections: await listCorrectionsOf(article.id),
  };
}

async function listTagsOf(storyId: number, lang: Lang): Promise<Article['tags']> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name })
    .from(t.storyTags)
    .innerJoin(t.tags, eq(t.tags.id, t.storyTags.tagId))
    .where(eq(t.storyTags.storyId, storyId))
    .orderBy(asc(t.storyTags.position));
  return rows.map((row) => ({ ...row, name: row.name[lang] }));
}

async function listPlacesOf(storyId: number, lang: Lang): Promise<Article['places']> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.places.id, slug: t.places.slug, name: t.places.name })
    .from(t.storyPlaces)
    .innerJoin(t.places, eq(t.places.id, t.storyPlaces.placeId))
    .where(eq(t.storyPlaces.storyId, storyId))
    .orderBy(asc(t.storyPlaces.position));
  return rows.map((row) => ({ ...row, name: row.name[lang] }));
}

async function listCorrectionsOf(articleId: number): Promise<Article['corrections']> {
  return (await listNotices(articleId)).map(({ id: _, ...correction }) => correction);
}

/** The correction notices of an article with their numbers, oldest first. */
export async function listNotices(articleId: number): Promise<(Correction & { id: number })[]> {
  const { db, t } = database();
  const { id, at, text, rewordedAt } = t.corrections;
  return db
    .select({ id, at, text, rewordedAt })
    .from(t.corrections)
    .where(eq(t.corrections.articleId, articleId))
    .orderBy(asc(t.corrections.at), asc(t.corrections.id));
}

/** One correction notice and whose it is, or null. */
export async function getNotice(id: number): Promise<{ articleId: number; text: string } | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ articleId: t.corrections.articleId, text: t.corrections.text })
    .from(t.corrections)
    .where(eq(t.corrections.id, id))
    .limit(1);
  return row ?? null;
}

/** The newest public correction notices of one language with the articles they belong to. */
export async function listCorrections(lang: Lang, limit: number): Promise<(Correction & { storyId: number })[]> {
  const { db, t } = database();
  const { at, text, rewordedAt } = t.corrections;
  return db
    .select({ at, text, rewordedAt, storyId: t.articles.storyId })
    .from(t.corrections)
    .innerJoin(t.articles, eq(t.articles.id, t.corrections.articleId))
    .where(and(eq(t.articles.lang, lang), eq(t.articles.status, 'published')))
    .orderBy(desc(t.corrections.at), desc(t.corrections.id))
    .limit(limit);
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
