import { newArticle, newNames } from '#domain/testing';

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
