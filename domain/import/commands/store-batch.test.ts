import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { getArticle, listPublishedSlugs } from '#domain/articles/queries';
import { countListed, listStoryIds } from '#domain/listings/queries';
import { systemActor } from '#domain/sessions/rules';
import { createStory } from '#domain/stories/commands/create-story';
import { newArticle, newNames, now, plainBody, plainStory, system, tagsSince } from '#domain/testing';
import { openNameBook } from '../name-book.ts';
import type { PreparedArticle } from '../types.ts';
import { findKnown } from './find-known.ts';
import type { KeyedArticle } from './store-article.ts';
import { storeBatch } from './store-batch.ts';

const actor = systemActor('import');

const plain: PreparedArticle = {
  ...{ lang: 'kk', title: 'Мақала', lead: null, body: plainBody('Мәтін.'), publishedAt: now, rubricName: null },
  ...{ authors: [], bylinePlace: null, houseAuthor: null, photoCredit: null, tags: [], source: 'Ескі сайт' },
  ...{ sourceUrl: 'https://old.example/1', image: null, oldId: null, oldSlug: null, repairs: [], gaps: [] },
};

function keyed(article: Partial<PreparedArticle> & { key?: string; contentHash?: string }): KeyedArticle {
  const { key, contentHash = 'a', ...rest } = article;
  const whole = { ...plain, ...rest };
  return {
    key: key ?? `${whole.lang}:${whole.oldId ?? whole.title}`,
    contentHash,
    article: whole,
    heroMediaId: null,
    oldPath: null,
  };
}

async function store(...batch: KeyedArticle[]) {
  return (await storeBatch(actor, batch, await openNameBook(), now)).outcomes;
}

const kinds = (outcomes: { kind: string }[]) => outcomes.map((outcome) => outcome.kind);

async function rowCounts() {
  const { db, t } = database();
  const counted = [
    t.stories,
    t.articles,
    t.revisions,
    t.listings,
    t.titleTerms,
    t.imports,
    t.tags,
    t.authors,
    t.rubrics,
    t.audit,
    t.outbox,
    t.changes,
  ];
  return Promise.all(counted.map(async (table) => (await db.select().from(table)).length));
}

onBothEngines('storing imported articles', () => {
  test('an article goes in as published with everything that belongs to it', async () => {
    const { bilim, merki } = await newNames();
    const house = { name: 'AR-AY', role: 'Автор', bio: 'Arainfo.kz жастар газеті' };
    const authors = [{ name: 'Қамар Қарасаева', role: 'author' as const }];
    const [outcome] = await store(
      keyed({
        oldId: 32_714,
        rubricName: 'Білім',
        authors,
        houseAuthor: house,
        bylinePlace: 'Меркі',
        tags: ['Кітап', 'Оқу'],
        photoCredit: 'ашық дереккөз',
      }),
    );
    expect(outcome).toEqual({ kind: 'added', storyId: 32_714 });
    expect(await getArticle(32_714, 'kk')).toMatchObject({
      ...{
        status: 'published',
        slug: 'maqala',
        rubricId: bilim,
        photoCredit: 'ашық дереккөз',
        source: 'Ескі сайт',
        publishedAt: now,
      },
      credits: [{ slug: 'qamar-qarasaeva', name: 'Қамар Қарасаева', role: 'author' }],
      tags: [{ slug: 'kitap' }, { slug: 'oqu', name: 'Оқу' }],
      places: [{ id: merki }],
    });
    const { db, t } = database();
    expect(
      await db.select({ slug: t.authors.slug, isHouse: t.authors.isHouse }).from(t.authors).orderBy(t.authors.id),
    ).toEqual([
      { slug: 'aruna', isHouse: false },
      { slug: 'dias', isHouse: false },
      { slug: 'qamar-qarasaeva', isHouse: false },
      { slug: 'ar-ay', isHouse: true },
    ]);
  });

  test('the house author is credited where nobody else is', async () => {
    const house = { name: 'AR-AY', role: 'Автор', bio: null };
    const photographer = { name: 'Диас Оразбек', role: 'photographer' as const };
    const [outcome] = await store(keyed({ houseAuthor: house, authors: [photographer] }));
    const article = await getArticle(outcome && 'storyId' in outcome ? outcome.storyId : 0, 'kk');
    expect(article?.credits.map(({ slug, role, isHouse }) => ({ slug, role, isHouse }))).toEqual([
      { slug: 'dias-orazbek', role: 'photographer', isHouse: false },
      { slug: 'ar-ay', role: 'author', isHouse: true },
    ]);
  });

  describe('twice', () => {
    test('adds nothing the second time, not even a line in the journal', async () => {
      const batch = [keyed({ oldId: 5, tags: ['Кітап'] }), keyed({ title: 'Екінші', rubricName: 'Жаңа айдар' })];
      expect(kinds(await store(...batch))).toEqual(['added', 'added']);
      const before = await rowCounts();
      expect(kinds(await store(...batch))).toEqual(['known', 'known']);
      expect(await rowCounts()).toEqual(before);
    });

    test('within one file is one article', async () => {
      expect(await store(keyed({ oldId: 5 }), keyed({ oldId: 5 }))).toEqual([
        { kind: 'added', storyId: 5 },
        { kind: 'known', storyId: 5 },
      ]);
    });

    test('with another text is told and ours is kept', async () => {
      await store(keyed({ oldId: 5 }));
      const changed = keyed({ oldId: 5, title: 'Басқа', body: plainBody('Басқа.'), contentHash: 'b' });
      expect(await store(changed)).toEqual([{ kind: 'differs', storyId: 5 }]);
      expect(await getArticle(5, 'kk')).toMatchObject({ title: 'Мақала', body: plainBody('Мәтін.') });
      expect(await findKnown(changed)).toEqual({ kind: 'differs', storyId: 5 });
      expect(await findKnown(keyed({ oldId: 5 }))).toEqual({ kind: 'known', storyId: 5 });
      expect(await findKnown(keyed({ oldId: 6 }))).toBeNull();
    });
  });

  describe('numbers', () => {
    test('stories made later get a higher number than imported ones', async () => {
      await store(keyed({ oldId: 109_747 }), keyed({ oldId: 40 }), keyed({ title: 'Нөмірсіз' }));
      expect(await listStoryIds('all', 'kk', { limit: 9 })).toEqual([109_748, 109_747, 40]);
      expect(await createStory(system, plainStory, now)).toBe(109_749);
    });

    test('a number that is another text’s in this language is refused', async () => {
      await store(keyed({ oldId: 5 }));
      expect(await store(keyed({ oldId: 5, key: 'kk:other-site', source: 'Басқа сайт' }))).toEqual([
        { kind: 'id-taken', storyId: 5 },
      ]);
      expect(await countListed('all', 'kk')).toBe(1);
    });

    test('the other language of the same source joins the story, with authors of its own', async () => {
      const kk = [{ name: 'Қамар Қарасаева', role: 'author' as const }];
      const ru = [{ name: 'Игорь Ким', role: 'translator' as const }];
      await store(keyed({ oldId: 5, title: 'Кітап', authors: kk, rubricName: 'Білім', tags: ['Кітап'] }));
      expect(await store(keyed({ oldId: 5, lang: 'ru', title: 'Книга', authors: ru }))).toEqual([
        { kind: 'added', storyId: 5 },
      ]);
      expect(await listPublishedSlugs(5)).toEqual({ kk: 'kitap', ru: 'kniga' });
      expect((await getArticle(5, 'kk'))?.credits.map((credit) => credit.name)).toEqual(['Қамар Қарасаева']);
      const russian = await getArticle(5, 'ru');
      expect(russian?.credits.map((credit) => [credit.name, credit.role])).toEqual([['Игорь Ким', 'translator']]);
      expect(russian?.tags.map((tag) => tag.slug)).toEqual(['kitap']);
      expect(await countListed(`author:${russian?.credits[0]?.authorId}`, 'ru')).toBe(1);
      expect(await countListed(`author:${russian?.credits[0]?.authorId}`, 'kk')).toBe(0);
    });

    test('the other language brings its tags, and the first one stands under them too', async () => {
      const { kitap, mektep } = await newNames();
      await store(keyed({ oldId: 5, tags: ['Кітап'] }));
      const before = await latestChange();
      await store(keyed({ oldId: 5, lang: 'ru', title: 'Книга', tags: ['Книги', 'Школа'] }));
      for (const lang of ['kk', 'ru'] as const) {
        expect((await getArticle(5, lang))?.tags.map((tag) => tag.id)).toEqual([kitap, mektep]);
        expect(await listStoryIds(`tag:${mektep}`, lang, { limit: 9 })).toEqual([5]);
      }
      expect(await tagsSince(before)).toEqual(
        expect.arrayContaining([`tag:${mektep}:kk`, `tag:${mektep}:ru`, 'story:5']),
      );
    });

    test('the other language of another source does not', async () => {
      await store(keyed({ oldId: 5 }));
      const other = keyed({
        oldId: 5,
        lang: 'ru',
        title: 'Другое',
        source: 'Другой сайт',
        sourceUrl: 'https://other.example/5',
      });
      expect(await store(other)).toEqual([{ kind: 'id-taken', storyId: 5 }]);
      expect(await listPublishedSlugs(5)).toEqual({ kk: 'maqala' });
    });

    test('a story the newsroom wrote itself is nobody’s sibling', async () => {
      const storyId = await newArticle({ title: 'Өз мақаламыз' });
      const stranger = keyed({ oldId: storyId, lang: 'ru', title: 'Чужое', source: null, sourceUrl: null });
      expect(await store(stranger)).toEqual([{ kind: 'id-taken', storyId }]);
      expect(await getArticle(storyId, 'ru')).toBeNull();
    });
  });

  describe('a broken article', () => {
    const broken = () => ({
      ...keyed({ title: 'Сынық', tags: ['Жоғалған'], rubricName: 'Жоғалған айдар' }),
      heroMediaId: 404,
    });

    test('does not stop the others and leaves nothing of itself', async () => {
      const outcomes = await store(
        keyed({ title: 'Бірінші' }),
        broken(),
        keyed({ title: 'Үшінші', tags: ['Жоғалған'] }),
      );
      expect(kinds(outcomes)).toEqual(['added', 'failed', 'added']);
      expect(await countListed('all', 'kk')).toBe(2);
      const { db, t } = database();
      expect(await db.select({ title: t.articles.title }).from(t.articles).orderBy(t.articles.id)).toEqual([
        { title: 'Бірінші' },
        { title: 'Үшінші' },
      ]);
      expect(await db.select({ id: t.stories.id }).from(t.stories)).toHaveLength(2);
      expect(await db.select({ key: t.imports.key }).from(t.imports)).toHaveLength(2);
      expect(await db.select({ slug: t.rubrics.slug }).from(t.rubrics)).toEqual([]);
      expect(await db.select({ slug: t.tags.slug }).from(t.tags)).toEqual([{ slug: 'zhogalgan' }]);
    });

    test('alone leaves nothing at all, and may come again once mended', async () => {
      const before = await rowCounts();
      const outcomes = await store(broken());
      expect(outcomes).toEqual([{ kind: 'failed', error: expect.any(Error) }]);
      expect(await rowCounts()).toEqual(before);
      expect(await latestChange()).toBe(0);
      expect(kinds(await store({ ...broken(), heroMediaId: null }))).toEqual(['added']);
    });

    test('leaves a name book that the next batch can use', async () => {
      const first = await storeBatch(actor, [broken()], await openNameBook(), now);
      const second = await storeBatch(actor, [{ ...broken(), heroMediaId: null }], first.book, now);
      expect(kinds(second.outcomes)).toEqual(['added']);
    });
  });

  test('an empty batch is fine', async () => {
    expect(await store()).toEqual([]);
  });

  test('an article without a date stands in the lists but in no day', async () => {
    await store(keyed({ title: 'Күнсіз', publishedAt: null }));
    const { db, t } = database();
    const lists = await db.select({ list: t.listings.list }).from(t.listings).orderBy(t.listings.list);
    expect(lists).toEqual([{ list: 'all' }, { list: 'format:news' }]);
  });
});
