import { and, eq, gt, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { langs } from '#lib/lang';
import { freshMs } from '../rules.ts';
import { noteCard } from './note-card.ts';

/**
 * Notes the cards of everything that has none: the site, rubrics, authors and what was published in the last 30 days, as after a
 * first start or an import. Throws `forbidden`.
 */
export async function noteMissingCards(actor: Actor, now: Date): Promise<number> {
  requireMay(actor, 'jobs.run');
  return transaction(async () => {
    let noted = 0;
    for (const lang of langs) {
      const missing = [
        ...(await missingSite(lang)),
        ...(await missingStories(lang, new Date(now.getTime() - freshMs))),
        ...(await missingRubrics(lang)),
        ...(await missingAuthors(lang)),
      ];
      for (const { mediaId, ...card } of missing) await noteCard({ ...card, lang }, mediaId, now);
      noted += missing.length;
    }
    return noted;
  });
}

type Lang = (typeof langs)[number];
const atOnce = 500;

async function missingSite(lang: Lang) {
  const { db, t } = database();
  const isSite = and(eq(t.cards.noun, 'site'), eq(t.cards.lang, lang));
  const [known] = await db.select({ id: t.cards.id }).from(t.cards).where(isSite).limit(1);
  return known ? [] : [{ noun: 'site' as const, nounId: 0, mediaId: null }];
}

async function missingStories(lang: Lang, since: Date) {
  const { db, t } = database();
  const isOwn = and(eq(t.cards.noun, 'story'), eq(t.cards.nounId, t.articles.storyId), eq(t.cards.lang, lang));
  const isFresh = and(eq(t.articles.status, 'published'), eq(t.articles.lang, lang), gt(t.articles.publishedAt, since));
  const rows = await db
    .select({ nounId: t.articles.storyId, mediaId: t.stories.heroMediaId })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .leftJoin(t.cards, isOwn)
    .where(and(isFresh, isNull(t.cards.id)))
    .limit(atOnce);
  return rows.map((row) => ({ ...row, noun: 'story' as const }));
}

async function missingRubrics(lang: Lang) {
  const { db, t } = database();
  const isOwn = and(eq(t.cards.noun, 'rubric'), eq(t.cards.nounId, t.rubrics.id), eq(t.cards.lang, lang));
  const rows = await db
    .select({ nounId: t.rubrics.id })
    .from(t.rubrics)
    .leftJoin(t.cards, isOwn)
    .where(isNull(t.cards.id))
    .limit(atOnce);
  return rows.map((row) => ({ ...row, noun: 'rubric' as const, mediaId: null }));
}

async function missingAuthors(lang: Lang) {
  const { db, t } = database();
  const isOwn = and(eq(t.cards.noun, 'author'), eq(t.cards.nounId, t.authors.id), eq(t.cards.lang, lang));
  const rows = await db
    .select({ nounId: t.authors.id, mediaId: t.authors.portraitMediaId })
    .from(t.authors)
    .leftJoin(t.cards, isOwn)
    .where(isNull(t.cards.id))
    .limit(atOnce);
  return rows.map((row) => ({ ...row, noun: 'author' as const }));
}
