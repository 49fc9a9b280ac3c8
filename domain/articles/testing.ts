import { database, transaction } from '#db/client';
import type { UserRole } from '#db/schema/sqlite/users';
import type { Actor } from '#domain/sessions/types';
import { actorOf, newArticle, newNames, now, plainBody } from '#domain/testing';
import type { ArticleSave } from './commands/save-article.ts';
import { findState } from './queries.ts';
import type { ArticleFields } from './types.ts';

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
