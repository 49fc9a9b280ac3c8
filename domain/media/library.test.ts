import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { saveArticle } from '#domain/articles/commands/save-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { findState } from '#domain/articles/queries';
import { fieldsOf } from '#domain/articles/rules';
import { type Body, bodyVersion } from '#domain/body/types';
import { systemActor } from '#domain/sessions/rules';
import { actorOf, hourMs, newArticle, newNames, now, system, tagsSince } from '#domain/testing';
import { originalPath } from '#lib/media-store';
import { addPicture } from './commands/add-picture.ts';
import { deleteMedia } from './commands/delete-media.ts';
import { describePicture } from './commands/describe-picture.ts';
import { makePendingVariants } from './commands/make-pending-variants.ts';
import { namePicture } from './commands/name-picture.ts';
import { noteArticleUses, noteUses } from './commands/note-uses.ts';
import { restoreMedia } from './commands/restore-media.ts';
import { setFocal } from './commands/set-focal.ts';
import { tidyMedia } from './commands/tidy-media.ts';
import { getMedia, libraryPageSize, listMedia, listMediaByIds } from './queries/library.ts';
import { countUses, listUses } from './queries/uses.ts';
import { drawJpeg, newMediaStore, pdf, upload } from './testing.ts';

let store: ReturnType<typeof newMediaStore>;
let wide: Buffer;
beforeAll(async () => {
  store = newMediaStore();
  wide = await drawJpeg(90, 40);
});
afterAll(() => store.remove());

const owner = actorOf('reporter', 7);
const stranger = actorOf('reporter', 8);
const editor = actorOf('editor', 9);
const jobs = systemActor('scheduler');

const blank = { kk: '', ru: '' };
const words = { alt: blank, caption: blank, credit: blank, licence: blank, source: blank };
const named = {
  ...words,
  alt: { kk: 'Көктем', ru: 'Весна' },
  credit: { kk: 'Диас Оразбек', ru: 'Диас Оразбек' },
  source: { kk: 'Облыс әкімдігі', ru: 'Акимат области' },
};
const image = (mediaId: number): Body => ({ version: bodyVersion, blocks: [{ type: 'image', mediaId }] });

const linkTo = (href: string): Body => ({
  version: bodyVersion,
  blocks: [{ type: 'paragraph', content: [{ text: 'Қаулы', href }] }],
});

const add = (bytes: Uint8Array) =>
  addPicture(system, store, { bytes, focal: { x: 0.5, y: 0.5 }, ...words, licence: '', source: null }, now);

onBothEngines('the library', () => {
  beforeEach(() => store.remove());

  test('is searched by words in any case, by kind, by person and by what is missing', async () => {
    const own = (await upload(owner, store, wide, 'IMG_0142.JPG')).id;
    const document = (await upload(editor, store, pdf(), 'Қаулы.pdf')).id;
    await describePicture(owner, own, named, now);
    const ids = async (filter: Parameters<typeof listMedia>[1]) =>
      (await listMedia(stranger, filter)).items.map((item) => item.id);
    expect(await ids({})).toEqual([document, own]);
    expect(await ids({ search: 'img_01' })).toEqual([own]);
    expect(await ids({ search: 'КӨКТЕМ  диас' })).toEqual([own]);
    expect(await ids({ search: 'көктем қаулы' })).toEqual([]);
    expect(await ids({ search: '%' })).toEqual([]);
    expect(await ids({ search: 'img\\' })).toEqual([]);
    expect(await ids({ kind: 'document' })).toEqual([document]);
    expect(await ids({ uploadedBy: 7 })).toEqual([own]);
    expect(await ids({ missing: 'alt' })).toEqual([document]);
    expect(await ids({ missing: 'credit' })).toEqual([document]);
    expect(await ids({ page: 2 })).toEqual([]);
    expect((await listMediaByIds(owner, [document, 999, own])).map((item) => item.id)).toEqual([document, own]);
    expect(await listMediaByIds(owner, [])).toEqual([]);
  });

  test('is read a page at a time, newest first', async () => {
    const id = await add(wide);
    const { db, t } = database();
    const [row] = await db.select().from(t.media).where(eq(t.media.id, id));
    if (!row) throw new Error('no row');
    const { id: _, ...copy } = row;
    const copies = Array.from({ length: libraryPageSize }, (_each, i) => ({ ...copy, hash: `copy-${i}` }));
    await transaction(async () => database().db.insert(t.media).values(copies));
    const first = await listMedia(owner);
    expect(first).toMatchObject({ total: libraryPageSize + 1, page: 1, pages: 2 });
    expect(first.items).toHaveLength(libraryPageSize);
    expect((await listMedia(owner, { page: 2 })).items.map((item) => item.id)).toEqual([id]);
  });

  test('words are written by whoever uploaded it or by an editor, and every page that shows it is told', async () => {
    const { id } = await upload(owner, store, wide);
    const { names, heroStory, bodyStory } = await useEverywhere(id);
    const before = await latestChange();
    await expect(describePicture(stranger, id, named, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(describePicture(editor, 999, named, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(describePicture(editor, id, { ...named, alt: { kk: 'x' } }, now)).rejects.toMatchObject({
      code: 'input-invalid',
    });
    expect(await tagsSince(before)).toEqual([]);
    await describePicture(owner, id, named, now);
    expect(await getMedia(owner, id)).toMatchObject({ ...named, uploadedBy: 7 });
    expect(await tagsSince(before)).toEqual(
      [
        ...[`author:${names.dias}:kk`, `author:${names.dias}:ru`, 'page:imprint:kk'],
        ...[`story:${bodyStory}`, `story:${heroStory}`],
      ].sort(),
    );
    await describePicture(editor, id, words, now);
    expect(await getMedia(owner, id)).toMatchObject(words);
  });

  test('alternative text and credit are written in one language, and all else stays', async () => {
    const { id } = await upload(owner, store, wide);
    await describePicture(owner, id, named, now);
    const storyId = await newArticle({ parts: { heroMediaId: id } });
    const before = await latestChange();
    const russian = { lang: 'ru', alt: ' Весна в  Таразе ', credit: '' };
    await expect(namePicture(stranger, id, russian, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(namePicture(editor, 999, russian, now)).rejects.toMatchObject({ code: 'not-found' });
    for (const wrong of [null, {}, { ...russian, lang: 'en' }, { ...russian, alt: 5 }, { ...russian, source: 'x' }])
      await expect(namePicture(editor, id, wrong, now)).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await tagsSince(before)).toEqual([]);
    await namePicture(owner, id, russian, now);
    const alt = { ...named.alt, ru: 'Весна в Таразе' };
    expect(await getMedia(owner, id)).toMatchObject({ ...named, alt, credit: { ...named.credit, ru: '' } });
    expect(await tagsSince(before)).toContain(`story:${storyId}`);
    expect((await listMedia(owner, { missing: 'credit' })).items.map((item) => item.id)).toEqual([id]);
  });

  test('a new focal point gives new files under new names, and pages are told when they are there', async () => {
    const { id } = await upload(owner, store, wide);
    await makePendingVariants(jobs, store, () => now);
    const storyId = await newArticle({ parts: { heroMediaId: id } });
    const cropOf = async () => (await getMedia(owner, id))?.variants.find((variant) => variant.crop === '1x1')?.path;
    const [before, seq] = [await cropOf(), await latestChange()];
    await expect(setFocal(stranger, id, { x: 0, y: 0 }, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setFocal(owner, id, { x: 2, y: 0 }, now)).rejects.toMatchObject({ code: 'input-invalid' });
    await setFocal(owner, id, { x: 0.1234, y: 1 }, now);
    expect(await getMedia(owner, id)).toMatchObject({ focal: { x: 0.12, y: 1 }, state: 'working' });
    expect(await cropOf()).toBe(before);
    expect(await tagsSince(seq)).toEqual([]);
    expect(await makePendingVariants(jobs, store, () => now)).toBe(1);
    expect(await cropOf()).toMatch(/\/1x1-12-100-40\.jpg$/);
    expect(existsSync(join(store.folder, (await cropOf()) ?? ''))).toBe(true);
    expect(await tagsSince(seq)).toEqual(['map:2026-11', `story:${storyId}`]);
    const tidied = async (days: number) =>
      (await tidyMedia(jobs, store, new Date(Date.now() + days * 24 * hourMs))).crops;
    expect([await tidied(29), existsSync(join(store.folder, before ?? ''))]).toEqual([0, true]);
    expect(await tidied(31)).toBeGreaterThan(0);
    expect(existsSync(join(store.folder, before ?? ''))).toBe(false);
    for (const { path } of (await getMedia(owner, id))?.variants ?? []) expect(store.has(path)).toBe(true);
  });

  test('a picture whose original is lost is said to have failed, stays usable and can be tried again', async () => {
    const { id } = await upload(owner, store, wide);
    const { db, t } = database();
    const [row] = await db.select({ hash: t.media.hash }).from(t.media).where(eq(t.media.id, id));
    await import('node:fs/promises').then(({ rm }) => rm(originalPath(store, row?.hash ?? '')));
    await makePendingVariants(jobs, store, () => now);
    expect(await getMedia(owner, id)).toMatchObject({ state: 'failed', variants: [{ crop: 'full', format: 'jpeg' }] });
    await setFocal(owner, id, { x: 0.5, y: 0.5 }, now);
    expect(await getMedia(owner, id)).toMatchObject({ state: 'working' });
  });

  test('a picture broken off by a stop of the server stays in the queue', async () => {
    const { id } = await upload(owner, store, wide);
    const ending = new AbortController();
    const making = makePendingVariants(jobs, store, () => now, ending.signal);
    setTimeout(() => ending.abort(), 50);
    await expect(making).rejects.toThrow();
    expect(await getMedia(owner, id)).toMatchObject({ state: 'working' });
    expect(await makePendingVariants(jobs, store, () => now)).toBe(1);
  });

  test('what is in use is not deleted, whatever shows it', async () => {
    const { id } = await upload(owner, store, wide);
    const { names, heroStory, bodyStory, bodyArticle } = await useEverywhere(id);
    expect(await listUses(stranger, id)).toMatchObject([
      { noun: 'hero', storyId: heroStory, lang: 'kk', title: 'Таразда кітапхана ашылды' },
      { noun: 'article', storyId: bodyStory, articleId: bodyArticle },
      { noun: 'page', slug: 'imprint', lang: 'kk' },
      { noun: 'author', authorId: names.dias },
    ]);
    expect(await countUses(id)).toBe(4);
    const refusal = { code: 'media-in-use', details: { count: 4 } };
    await expect(deleteMedia(editor, store, id, now)).rejects.toMatchObject(refusal);
    await noteUses('article', bodyArticle, []);
    expect(await countUses(id)).toBe(3);
  });

  test('an article uses the pictures of the text readers see and of its newest one', async () => {
    const [first, second] = [(await upload(owner, store, wide)).id, await add(await drawJpeg(50, 50))];
    const storyId = await newArticle();
    const text = { title: 'Көктем', lead: null, body: image(first) };
    const article = await findState({ storyId, lang: 'kk' });
    const { id: articleId, version } = article ?? { id: 0, version: 0 };
    await saveArticle(system, { articleId, baseVersion: version, text, fields: fieldsOf(text) }, now);
    await updatePublished(system, { articleId }, now);
    expect(await listUses(owner, first)).toMatchObject([{ noun: 'article', storyId }]);
    const { t } = database();
    await transaction(async () =>
      database()
        .db.update(t.revisions)
        .set({ body: image(second) }),
    );
    const [use] = await listUses(owner, first);
    await noteArticleUses(use?.noun === 'article' ? use.articleId : 0);
    expect([await countUses(first), await countUses(second)]).toEqual([1, 1]);
  });

  test('a document a text links to is used there and not deleted', async () => {
    const { id } = await upload(owner, store, pdf(), 'Қаулы.pdf');
    const address = `/media/${(await getMedia(owner, id))?.variants[0]?.path}`;
    const storyId = await newArticle();
    const { id: articleId = 0, version = 0 } = (await findState({ storyId, lang: 'kk' })) ?? {};
    const save = (baseVersion: number, body: Body) => {
      const text = { title: 'Қаулы', lead: null, body };
      return saveArticle(system, { articleId, baseVersion, text, fields: fieldsOf(text) }, now);
    };
    const saved = await save(version, linkTo(address));
    expect(await listUses(owner, id)).toMatchObject([{ noun: 'article', storyId }]);
    await expect(deleteMedia(editor, store, id, now)).rejects.toMatchObject({ code: 'media-in-use' });
    await save(saved.version, linkTo('/media/ab/c.pdf'));
    expect(await countUses(id)).toBe(0);
    await noteUses('page', 1, [linkTo(`https://paper.example${address}#2`), image(id)]);
    expect(await countUses(id)).toBe(1);
  });

  test('what is deleted leaves the site at once and comes back whole within 30 days', async () => {
    const { id } = await upload(owner, store, wide);
    await makePendingVariants(jobs, store, () => now);
    const path = (await getMedia(owner, id))?.variants[0]?.path ?? 'none';
    await expect(deleteMedia(owner, store, id, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(restoreMedia(editor, store, id, now)).rejects.toMatchObject({ code: 'not-found' });
    await deleteMedia(editor, store, id, now);
    expect(existsSync(join(store.folder, path))).toBe(false);
    expect((await listMedia(owner)).items).toEqual([]);
    expect((await listMedia(owner, { isDeleted: true })).items).toMatchObject([{ id, variants: [] }]);
    await expect(describePicture(editor, id, named, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(restoreMedia(owner, store, id, now)).rejects.toMatchObject({ code: 'forbidden' });
    await restoreMedia(editor, store, id, now);
    await makePendingVariants(jobs, store, () => now);
    expect(await getMedia(owner, id)).toMatchObject({ state: 'ready', deletedAt: null });
    expect(existsSync(join(store.folder, path))).toBe(true);
  });

  test('the same bytes again bring a deleted picture back with its words', async () => {
    const { id } = await upload(owner, store, wide);
    await describePicture(owner, id, named, now);
    await deleteMedia(editor, store, id, now);
    expect(await upload(owner, store, wide)).toEqual({ id, isKnown: true });
    expect(await getMedia(owner, id)).toMatchObject({ ...named, deletedAt: null, state: 'working' });
  });

  test('a deleted document comes back at its address', async () => {
    const { id } = await upload(owner, store, pdf(), 'Жоспар.pdf');
    const before = await getMedia(owner, id);
    await deleteMedia(editor, store, id, now);
    expect(existsSync(join(store.folder, before?.variants[0]?.path ?? ''))).toBe(false);
    await restoreMedia(editor, store, id, now);
    expect(await getMedia(owner, id)).toEqual(before);
    expect(existsSync(join(store.folder, before?.variants[0]?.path ?? ''))).toBe(true);
  });

  test('after 30 days nothing is left of what was deleted, unless it is in use again', async () => {
    const [kept, gone] = [(await upload(owner, store, wide)).id, (await upload(owner, store, pdf())).id];
    const { db, t } = database();
    const [row] = await db.select({ hash: t.media.hash }).from(t.media).where(eq(t.media.id, gone));
    const original = originalPath(store, row?.hash ?? '');
    for (const id of [kept, gone]) await deleteMedia(editor, store, id, now);
    await noteUses('article', 1, [image(kept)]);
    const after = (days: number) => new Date(now.getTime() + days * 24 * hourMs + 1);
    expect(await tidyMedia(jobs, store, after(29))).toMatchObject({ purged: 0 });
    expect(existsSync(original)).toBe(true);
    expect(await tidyMedia(jobs, store, after(30))).toMatchObject({ purged: 1 });
    expect(existsSync(original)).toBe(false);
    expect(await getMedia(owner, gone)).toBeNull();
    expect(await getMedia(owner, kept)).toMatchObject({ id: kept });
  });
});

/** Shows a picture at the top of a story, in the body of another, on a static page and as a portrait. */
async function useEverywhere(id: number) {
  const names = await newNames();
  const heroStory = await newArticle({ parts: { heroMediaId: id } });
  const credits = [{ authorId: names.dias, role: 'author' as const, lang: null }];
  const bodyStory = await newArticle({ parts: { credits } });
  return transaction(async () => {
    const { db, t } = database();
    const [article] = await db.select({ id: t.articles.id }).from(t.articles).where(eq(t.articles.storyId, bodyStory));
    const bodyArticle = article?.id ?? 0;
    await noteUses('article', bodyArticle, [image(id), image(id)]);
    const page = { slug: 'imprint', lang: 'kk' as const, title: 'Редакция', body: image(id), updatedAt: now };
    const [made] = await db.insert(t.pages).values(page).returning({ id: t.pages.id });
    await noteUses('page', made?.id ?? 0, [image(id)]);
    await db.update(t.authors).set({ portraitMediaId: id }).where(eq(t.authors.id, names.dias));
    return { names, heroStory, bodyStory, bodyArticle };
  });
}
