import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { hoursAgo, newArticle, now, plainBody } from '#domain/testing';
import { getArticle, getArticleState, listCards, listPublishedSlugs } from './queries.ts';
import { fullStory } from './testing.ts';

onBothEngines('reading articles', () => {
  test('an article is whole, in its language', async () => {
    const { storyId, names } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Открыта библиотека', lead: 'Лид' });
    expect(await getArticle(storyId, 'ru')).toMatchObject({
      storyId,
      lang: 'ru',
      status: 'published',
      slug: 'otkryta-biblioteka',
      title: 'Открыта библиотека',
      lead: 'Лид',
      body: plainBody('Бірінші абзац.', 'Екінші абзац.'),
      format: 'news',
      rubric: { slug: 'bilim', name: 'Образование' },
      rubricId: names.bilim,
      heroMediaId: null,
      publishedAt: now,
      updatedAt: null,
      tags: [
        { id: names.kitap, slug: 'kitap', name: 'Книги' },
        { id: names.mektep, slug: 'mektep', name: 'Школа' },
      ],
      places: [{ id: names.taraz, slug: 'taraz', name: 'Тараз' }],
      credits: [
        {
          authorId: names.aruna,
          slug: 'aruna',
          name: 'Аруна Сарсен',
          role: 'author',
          isHouse: false,
          portrait: null,
        },
        {
          authorId: names.dias,
          slug: 'dias',
          name: 'Диас Оразбек',
          role: 'translator',
          isHouse: false,
          portrait: null,
        },
      ],
      corrections: [],
    });
    expect((await getArticle(storyId, 'kk'))?.credits.map((credit) => credit.slug)).toEqual(['aruna']);
    expect(await getArticle(storyId + 1, 'kk')).toBeNull();
    expect(await getArticleState(storyId + 1, 'kk')).toBeNull();
  });

  test('cards come in the order asked for, without what is not published in this language', async () => {
    const first = await newArticle({ title: 'Бірінші' });
    const second = await newArticle({ title: 'Екінші' });
    const draft = await newArticle({ status: 'draft' });
    const russian = await newArticle({ lang: 'ru' });
    const cards = await listCards([second, draft, 999, first, russian], 'kk');
    expect(cards.map((card) => card.title)).toEqual(['Екінші', 'Бірінші']);
    expect(await listCards([], 'kk')).toEqual([]);
    expect(cards[0]).toEqual({
      storyId: second,
      lang: 'kk',
      slug: 'ekinshi',
      title: 'Екінші',
      lead: null,
      format: 'news',
      rubric: null,
      publishedAt: now,
      hero: null,
      credits: [],
    });
  });

  test('every published language has its address', async () => {
    const storyId = await newArticle({ title: 'Кітап' });
    await newArticle({ storyId, lang: 'ru', title: 'Книга', publishedAt: hoursAgo(1) });
    expect(await listPublishedSlugs(storyId)).toEqual({ kk: 'kitap', ru: 'kniga' });
  });

  test('times, json and Kazakh letters come back as they went in', async () => {
    const publishedAt = new Date('2026-03-08T18:59:59.999Z');
    const storyId = await newArticle({ title: 'ӘҒҚҢӨҰҮҺІ «әғқңөұүһі» – 100 ₸', publishedAt });
    const article = await getArticle(storyId, 'kk');
    expect(article?.title).toBe('ӘҒҚҢӨҰҮҺІ «әғқңөұүһі» – 100 ₸');
    expect(article?.publishedAt).toEqual(publishedAt);
  });
});
