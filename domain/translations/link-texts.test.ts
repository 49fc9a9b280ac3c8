import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { findState, getArticleState, isTranslation, listPublishedSlugs, listStates } from '#domain/articles/queries';
import { newUser } from '#domain/articles/testing';
import { listActs } from '#domain/audit/queries';
import { arrangeFront } from '#domain/front/commands/arrange-front';
import { getFrontLayout } from '#domain/front/queries';
import { emptyLayout } from '#domain/front/rules';
import { listStoryIds } from '#domain/listings/queries';
import { findWay, listCardsNamed } from '#domain/redirects/queries';
import { changeStory } from '#domain/stories/commands/change-story';
import { getStoryParts, listPickedIds } from '#domain/stories/queries';
import { actorOf, newArticle, newNames, now, plainStory, tagsSince } from '#domain/testing';
import type { Lang } from '#lib/lang';
import { linkTexts, partTexts } from './commands/link-texts.ts';
import { startTranslation } from './commands/start-translation.ts';
import { getFormerStory, searchAlone } from './queries.ts';

const editor = actorOf('editor');
const versions = { stays: 1, moves: 1 };

/** A Kazakh article in one rubric and a Russian one in another, as an import brings them in. */
async function apart() {
  const names = await newNames();
  const kkStory = await newArticle({ parts: { rubricId: names.bilim, tagIds: [names.kitap] } });
  const ruStory = await newArticle({
    ...{ lang: 'ru', title: 'В Таразе открылась библиотека' },
    parts: { rubricId: names.sport, tagIds: [names.mektep] },
  });
  const kk = await getArticleState(kkStory, 'kk');
  const ru = await getArticleState(ruStory, 'ru');
  if (!kk || !ru) throw new Error('Both were just made.');
  const [kkId, ruId] = [kk.id, ru.id];
  return { names, kkStory, ruStory, kkId, ruId, slug: ru.slug, linking: { articleId: kkId, otherId: ruId, versions } };
}

const codeOf = (work: () => Promise<unknown>) =>
  work().then(
    () => 'done',
    (error) => error.code,
  );

onBothEngines('linking two articles in different languages', () => {
  test('makes them one story with the parts of the first, in its lists, each page told of the other', async () => {
    const { names, kkStory, ruStory, slug, linking } = await apart();
    const before = await latestChange();
    await linkTexts(editor, linking, now);
    expect(await listPublishedSlugs(kkStory)).toMatchObject({ ru: slug });
    expect(await listStates(ruStory)).toEqual([]);
    expect(await isTranslation(kkStory, 'ru')).toBe(true);
    expect(await listStoryIds(`rubric:${names.bilim}`, 'ru', { limit: 9 })).toEqual([kkStory]);
    for (const list of [`rubric:${names.sport}`, `tag:${names.mektep}`])
      expect(await listStoryIds(list, 'ru', { limit: 9 })).toEqual([]);
    expect(await listStoryIds('all', 'ru', { limit: 9 })).toEqual([kkStory]);
    const touched = [`story:${kkStory}`, `story:${ruStory}`, `rubric:${names.sport}:ru`, `rubric:${names.bilim}:ru`];
    expect(await tagsSince(before)).toEqual(expect.arrayContaining(touched));
    const { acts } = await listActs(
      actorOf('chief'),
      { userId: null, noun: 'article', action: 'link', from: null, to: null },
      { limit: 1, offset: 0 },
    );
    expect(acts[0]?.details).toEqual({ from: ruStory, story: kkStory });
  });

  test('lets old addresses, texts that name it, the front page and its readers follow', async () => {
    const { kkStory, ruStory, ruId, slug, linking } = await apart();
    const pin = { storyId: ruStory, expiresAt: null };
    await arrangeFront(actorOf('chief'), { lang: 'ru', baseId: 0, layout: { ...emptyLayout, lead: pin } }, now);
    const third = await newArticle({ lang: 'ru', title: 'Третья' });
    await changeStory(editor, { storyId: third, baseVersion: 1, parts: plainStory, relatedIds: [ruStory] }, now);
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.reads).values({ day: '2026-11-23', lang: 'ru', storyId: ruStory, count: 7 });
    });
    await linkTexts(editor, linking, now);
    expect(await findWay(`/ru/${ruStory}`)).toBe(`/ru/${kkStory}/${slug}`);
    expect((await listCardsNamed([ruStory], 'ru')).get(ruStory)).toMatchObject({ storyId: kkStory, slug });
    expect((await listCardsNamed([ruStory], 'kk')).size).toBe(0);
    expect((await getFrontLayout('ru'))?.layout.lead?.storyId).toBe(kkStory);
    expect(await listPickedIds(third)).toEqual([kkStory]);
    const { db, t } = database();
    expect(await db.select({ count: t.reads.count }).from(t.reads).where(eq(t.reads.storyId, kkStory))).toEqual([
      { count: 7 },
    ]);
    expect((await findState({ articleId: ruId }))?.publishedAt).toEqual(now);
  });

  test('is undone: the other one is back in its own story, with its own parts and number', async () => {
    const { names, kkStory, ruStory, ruId, kkId, slug, linking } = await apart();
    await linkTexts(editor, linking, now);
    expect(await getFormerStory({ id: ruId, storyId: kkStory })).toBe(ruStory);
    expect(await codeOf(() => partTexts(editor, kkId, now))).toBe('article-state');
    await partTexts(editor, ruId, now);
    expect(await listPublishedSlugs(ruStory)).toEqual({ ru: slug });
    expect(Object.keys(await listPublishedSlugs(kkStory))).toEqual(['kk']);
    expect((await getStoryParts(ruStory))?.rubricId).toBe(names.sport);
    expect(await listStoryIds(`rubric:${names.sport}`, 'ru', { limit: 9 })).toEqual([ruStory]);
    expect(await listStoryIds(`rubric:${names.bilim}`, 'ru', { limit: 9 })).toEqual([]);
    expect((await findState({ articleId: ruId }))?.translatedFromRevision).toBeNull();
    expect(await findWay(`/ru/${ruStory}`)).toBeNull();
    expect(await findWay(`/ru/${kkStory}`)).toBe(`/ru/${ruStory}/${slug}`);
    expect(await codeOf(() => partTexts(editor, ruId, now))).toBe('article-state');
    await linkTexts(editor, linking, now);
    expect(await findWay(`/ru/${ruStory}`)).toBe(`/ru/${kkStory}/${slug}`);
  });

  test('undone, has each list of related stories name the one with a text in its own language, both where it has both', async () => {
    const { kkStory, ruStory, ruId, linking } = await apart();
    const other = await newArticle({ title: 'Көрме' });
    const lists = async (lang: Lang, relatedIds: number[]) => {
      const storyId = await newArticle({ lang, title: `Тізім ${relatedIds}` });
      await changeStory(editor, { storyId, baseVersion: 1, parts: plainStory, relatedIds }, now);
      return storyId;
    };
    const kazakh = await lists('kk', [kkStory, other]);
    const russian = await lists('ru', [other, ruStory]);
    const both = await lists('ru', [ruStory, other]);
    await startTranslation(editor, { storyId: both, to: 'kk', withWords: true }, now);
    await linkTexts(editor, linking, now);
    const late = await lists('ru', [kkStory]);
    expect(await listPickedIds(kazakh)).toEqual([kkStory, other]);
    expect(await listPickedIds(russian)).toEqual([other, kkStory]);
    expect(await listPickedIds(both)).toEqual([kkStory, other]);
    await partTexts(editor, ruId, now);
    expect(await listPickedIds(kazakh)).toEqual([kkStory, other]);
    expect(await listPickedIds(russian)).toEqual([other, ruStory]);
    expect(await listPickedIds(both)).toEqual([kkStory, ruStory, other]);
    expect(await listPickedIds(late)).toEqual([ruStory]);
    await linkTexts(editor, linking, now);
    expect(await listPickedIds(both)).toEqual([kkStory, other]);
  });

  test('undone, leaves the list of the story that is left as somebody had chosen it', async () => {
    const { kkStory, ruStory, ruId, linking } = await apart();
    const [first, last] = [await newArticle({ lang: 'ru', title: 'Первая' }), await newArticle({ title: 'Соңғы' })];
    const relatedIds = [first, kkStory, last];
    const parts = (await getStoryParts(ruStory)) ?? plainStory;
    await changeStory(editor, { storyId: ruStory, baseVersion: 1, parts, relatedIds }, now);
    await linkTexts(editor, { ...linking, versions: { stays: 1, moves: 2 } }, now);
    expect(await listPickedIds(kkStory)).toEqual([]);
    await partTexts(editor, ruId, now);
    expect(await listPickedIds(ruStory)).toEqual(relatedIds);
  });

  test('is refused where one has its other language, over a newer choice, and to who may not edit both', async () => {
    const { kkStory, kkId, linking } = await apart();
    const again = await newArticle({ title: 'Басқа' });
    const other = (await getArticleState(again, 'kk'))?.id ?? 0;
    expect(await codeOf(() => linkTexts(editor, { ...linking, otherId: other }, now))).toBe('translation-exists');
    expect(await codeOf(() => linkTexts(editor, { ...linking, otherId: 404 }, now))).toBe('not-found');
    const stale = { ...linking, versions: { stays: 1, moves: 2 } };
    expect(await codeOf(() => linkTexts(editor, stale, now))).toBe('story-conflict');
    const reporter = await newUser('reporter', 'Аружан');
    expect(await codeOf(() => linkTexts(reporter, linking, now))).toBe('forbidden');
    expect((await searchAlone(editor, { lang: 'ru', text: 'библиотека', limit: 5 })).map((row) => row.title)).toEqual([
      'В Таразе открылась библиотека',
    ]);
    expect(await searchAlone(reporter, { lang: 'ru', text: '', limit: 5 })).toEqual([]);
    await linkTexts(editor, linking, now);
    expect(await searchAlone(editor, { lang: 'ru', text: 'библиотека', limit: 5 })).toEqual([]);
    expect(await codeOf(() => partTexts(reporter, linking.otherId, now))).toBe('forbidden');
    const russian = await newArticle({ lang: 'ru', title: 'Ещё' });
    const late = { articleId: kkId, otherId: (await getArticleState(russian, 'ru'))?.id ?? 0, versions };
    expect(await codeOf(() => linkTexts(editor, late, now))).toBe('translation-exists');
    expect(await listStates(kkStory)).toHaveLength(2);
  });

  test('of drafts tells readers nothing', async () => {
    const kkStory = await newArticle({ status: 'draft' });
    const ruStory = await newArticle({ lang: 'ru', title: 'Черновик', status: 'draft' });
    const [kk, ru] = [await getArticleState(kkStory, 'kk'), await getArticleState(ruStory, 'ru')];
    const before = await latestChange();
    await linkTexts(editor, { articleId: kk?.id ?? 0, otherId: ru?.id ?? 0, versions }, now);
    expect(await latestChange()).toBe(before);
    expect(await listStates(kkStory)).toHaveLength(2);
    expect(await findWay(`/ru/${ruStory}`)).toBeNull();
  });
});
