import { database, transaction } from '#db/client';
import type { UserRole } from '#db/schema/sqlite/users';
import { countListed } from '#domain/listings/queries';
import type { Actor } from '#domain/sessions/types';
import { actorOf, newArticle, newNames, now, plainBody } from '#domain/testing';
import type { Lang } from '#lib/lang';
import type { ArticleSave } from './commands/save-article.ts';
import { findState } from './queries.ts';
import type { ArticleFields } from './types.ts';

/** A day after `now`. */
export const later = new Date('2026-11-24T09:00:00Z');

/** A story in every kind of list: the lists it belongs to in Kazakh, sorted. */
export async function fullStory(status: 'draft' | 'published' = 'published') {
  const names = await newNames();
  const parts = {
    rubricId: names.bilim,
    tagIds: [names.kitap, names.mektep],
    placeIds: [names.taraz],
    credits: [
      { authorId: names.aruna, role: 'author' as const, lang: null },
      { authorId: names.dias, role: 'translator' as const, lang: 'ru' as const },
    ],
  };
  const storyId = await newArticle({ parts, status });
  const lists = [
    'all',
    `rubric:${names.bilim}`,
    'format:news',
    `tag:${names.kitap}`,
    `tag:${names.mektep}`,
    `place:${names.taraz}`,
    `author:${names.aruna}`,
    'day:2026-11-23',
  ];
  return { storyId, names, lists };
}

/** Those of the lists that hold something, in their order. */
export async function listsNow(lists: string[], lang: Lang = 'kk'): Promise<string[]> {
  const counts = await Promise.all(lists.map(async (list) => ({ list, count: await countListed(list, lang) })));
  return counts.filter(({ count }) => count > 0).map(({ list }) => list);
}

/** What an article in Kazakh that stands in these lists drops when it changes. */
export const tagsOf = (storyId: number, lists: string[]) => [`story:${storyId}`, ...lists.map((list) => `${list}:kk`)];

/** Every line of the journal, the oldest first. */
export async function listJournal() {
  const { db, t } = database();
  return db
    .select({ actor: t.audit.actor, action: t.audit.action, noun: t.audit.noun, details: t.audit.details })
    .from(t.audit)
    .orderBy(t.audit.id);
}

/** All that waits to be sent, the oldest first. */
export async function listOutbox() {
  const { db, t } = database();
  return db.select({ topic: t.outbox.topic, payload: t.outbox.payload }).from(t.outbox).orderBy(t.outbox.id);
}

/** The titles of all revisions and who wrote them, the oldest first. */
export async function listTexts() {
  const { db, t } = database();
  return db
    .select({ number: t.revisions.number, title: t.revisions.title, actor: t.revisions.actor })
    .from(t.revisions)
    .orderBy(t.revisions.number);
}

/** Somebody of the newsroom with a row of their own. */
export async function newUser(role: UserRole, name: string = role, authorId: number | null = null): Promise<Actor> {
  const id = await transaction(async () => {
    const { db, t } = database();
    const blank = {
      passwordHash: null,
      totpSecret: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      suspendedAt: null,
    };
    const user = {
      email: `${name}@arainfo.test`,
      name,
      role,
      lang: 'kk' as const,
      authorId,
      isDemo: false,
      createdAt: now,
    };
    const [row] = await db
      .insert(t.users)
      .values({ ...user, ...blank })
      .returning({ id: t.users.id });
    return row?.id ?? 0;
  });
  return { ...actorOf(role, id), name };
}

export const noFields: ArticleFields = {
  ...{ slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null },
};

/** A save of one paragraph under a title. */
export function saveOf(articleId: number, baseVersion: number, title: string, paragraph = 'Мәтін.'): ArticleSave {
  return { articleId, baseVersion, text: { title, lead: null, body: plainBody(paragraph) }, fields: noFields };
}

/** Where the article stands; throws when there is none. */
export async function stateOf(articleId: number) {
  const state = await findState({ articleId });
  if (!state) throw new Error('There is no such article.');
  return state;
}
