import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { saveArticle } from '#domain/articles/commands/save-article';
import { restoreTakenDown, takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { getArticleState } from '#domain/articles/queries';
import { saveOf } from '#domain/articles/testing';
import { addAuthor } from '#domain/authors/commands/add-author';
import { makePendingVariants } from '#domain/media/commands/make-pending-variants';
import { countUses } from '#domain/media/queries/uses';
import { drawJpeg, newMediaStore, upload } from '#domain/media/testing';
import { changeRubric } from '#domain/rubrics/commands/change-rubric';
import { systemActor } from '#domain/sessions/rules';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { unnamedSite } from '#domain/settings/rules';
import { actorOf, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { cardFolder } from '#lib/media-store';
import { drawDueCards } from './commands/draw-due-cards.ts';
import { noteMissingCards } from './commands/note-missing-cards.ts';
import { replaceCard } from './commands/replace-card.ts';
import { drawDraftCard } from './draw-draft-card.ts';
import { findCardFile, hasCardWork, isShownCard } from './queries.ts';
import { cardHeight, cardWidth, maxCardBytes, tagOfCard } from './rules.ts';
import type { CardRef } from './types.ts';

const store = newMediaStore();
afterAll(() => store.remove());

const jobs = systemActor('scheduler');
const chief = actorOf('chief');
const faults: unknown[] = [];
beforeEach(() => {
  faults.length = 0;
});
const draw = () =>
  drawDueCards(jobs, { store, labelOf: () => '', clock: () => now, onFault: (_, error) => faults.push(error) });
const isOnDisk = (file: string | null) => file !== null && existsSync(join(store.folder, cardFolder, file));
const story = (nounId: number, lang: 'kk' | 'ru' = 'kk'): CardRef => ({ noun: 'story', nounId, lang });

async function publish(title = 'Таразда кітапхана ашылды', heroMediaId: number | null = null): Promise<CardRef> {
  const storyId = await newArticle({ title, parts: { heroMediaId } });
  await noteMissingCards(jobs, now);
  await draw();
  return story(storyId);
}

/** The colour of a card 100 pixels from its upper edge. */
async function colourAt(file: string | null, left: number): Promise<{ r: number; g: number; b: number }> {
  const pixel = sharp(join(store.folder, cardFolder, file ?? '?')).extract({ left, top: 100, width: 1, height: 1 });
  const [r = 0, g = 0, b = 0] = await pixel.raw().toBuffer();
  return { r, g, b };
}

async function newPicture(colour: string, isFinished = true): Promise<number> {
  const { id } = await upload(actorOf('editor', 9), store, await drawJpeg(1600, 1000, colour));
  if (isFinished) await makePendingVariants(jobs, store, () => now);
  return id;
}

onBothEngines('cards of shared links', () => {
  test('what is published gets one of 1,200 by 630 pixels and at most 120 kB, and the pages that name it are told', async () => {
    const storyId = await newArticle();
    expect(await findCardFile([story(storyId)])).toBeNull();
    await noteMissingCards(jobs, now);
    const before = await latestChange();
    await draw();
    const file = await findCardFile([story(storyId)]);
    expect(file).toMatch(new RegExp(`^story-${storyId}-kk-[0-9a-f]{12}\\.jpg$`));
    const bytes = await readFile(join(store.folder, cardFolder, file ?? ''));
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: cardWidth, height: cardHeight });
    expect(bytes.length).toBeLessThanOrEqual(maxCardBytes);
    expect(await tagsSince(before)).toContain(tagOfCard(story(storyId)));
    expect(await hasCardWork()).toBe(false);
    expect(faults).toEqual([]);
  });

  test('another headline makes another card at another address, and nobody gets the old one meanwhile', async () => {
    const card = await publish();
    const old = await findCardFile([card]);
    const article = await getArticleState(card.nounId, 'kk');
    await saveArticle(chief, saveOf(article?.id ?? 0, article?.version ?? 0, 'Шуда жаңа мектеп ашылды'), now);
    expect(await findCardFile([card])).toBe(old);
    await updatePublished(chief, { storyId: card.nounId, lang: 'kk' }, now);
    expect(await findCardFile([card])).toBeNull();
    expect(await isShownCard(old ?? '')).toBe(false);
    await draw();
    const fresh = await findCardFile([card]);
    expect(fresh).not.toBe(old);
    expect([isOnDisk(old), isOnDisk(fresh)]).toEqual([false, true]);
  });

  test('a takedown takes the card along at once, its file with the next look; what is shown again gets it back', async () => {
    const card = await publish();
    const file = await findCardFile([card]);
    await takeDownArticle(chief, { storyId: card.nounId, lang: 'kk', reason: '' }, now);
    expect(await isShownCard(file ?? '')).toBe(false);
    expect(await hasCardWork()).toBe(true);
    await draw();
    expect(isOnDisk(file)).toBe(false);
    await restoreTakenDown(chief, { storyId: card.nounId, lang: 'kk', text: 'last-seen' }, now);
    await draw();
    expect(await findCardFile([card])).toBe(file);
    expect(isOnDisk(file)).toBe(true);
  });

  test('a card drawn while its story was taken down is thrown away', async () => {
    const storyId = await newArticle();
    await noteMissingCards(jobs, now);
    const takeDownMeanwhile = {
      ...store,
      put: async (path: string, bytes: Uint8Array) => {
        await store.put(path, bytes);
        if (path.includes(`story-${storyId}-`)) await takeDownArticle(chief, { storyId, lang: 'kk', reason: '' }, now);
      },
    };
    const files: string[] = [];
    const put = async (path: string, bytes: Uint8Array) => {
      files.push(path);
      await takeDownMeanwhile.put(path, bytes);
    };
    await drawDueCards(jobs, { store: { ...store, put }, labelOf: () => '', clock: () => now, onFault: () => {} });
    const [drawn = '?'] = files.filter((path) => path.includes(`story-${storyId}-`));
    expect(await findCardFile([story(storyId)])).toBeNull();
    expect(existsSync(join(store.folder, drawn))).toBe(false);
  });

  test('a card waits for its picture and is drawn anew when the picture has other files', async () => {
    const heroMediaId = await newPicture('#2060a0', false);
    const card = await publish('Шу өзені тасыды', heroMediaId);
    expect(await findCardFile([card])).toBeNull();
    expect(await hasCardWork()).toBe(false);
    await makePendingVariants(jobs, store, () => now);
    await draw();
    const file = await findCardFile([card]);
    const dominant = await colourAt(file, 1000);
    expect(dominant.b).toBeGreaterThan(dominant.r);
  });

  test('a picture an editor chose takes the place of the card, is in use, and gives it back', async () => {
    const card = await publish();
    const drawn = await findCardFile([card]);
    const mediaId = await newPicture('#107030');
    await replaceCard(chief, { card, mediaId }, now);
    expect(await countUses(mediaId)).toBe(1);
    await draw();
    const dominant = await colourAt(await findCardFile([card]), 200);
    expect(dominant.g).toBeGreaterThan(dominant.r);
    await replaceCard(chief, { card, mediaId: null }, now);
    await draw();
    expect(await findCardFile([card])).toBe(drawn);
  });

  test('what nobody has read yet has a card for whoever may read it in the desk, with its newest words and picture', async () => {
    const heroMediaId = await newPicture('#2060a0');
    const storyId = await newArticle({ title: 'Шу өзені', status: 'draft', parts: { heroMediaId } });
    const { id = 0, version = 0 } = (await getArticleState(storyId, 'kk')) ?? {};
    const drawn = (actor = chief) => drawDraftCard(actor, id, { store, labelOf: () => '' });
    const first = await drawn();
    const { width, height } = await sharp(first).metadata();
    expect([width, height]).toEqual([cardWidth, cardHeight]);
    const [r = 0, , b = 0] = await sharp(first).extract({ left: 1000, top: 100, width: 1, height: 1 }).raw().toBuffer();
    expect(b).toBeGreaterThan(r);
    expect((await drawn()).equals(first)).toBe(true);
    await saveArticle(chief, saveOf(id, version, 'Шу өзені арнасынан асты'), now);
    expect((await drawn()).equals(first)).toBe(false);
    await expect(drawn(actorOf('reporter', 77))).rejects.toMatchObject({ code: 'not-found' });
    expect(await findCardFile([story(storyId)])).toBeNull();
  });

  test('only who may change what readers see may replace its card', async () => {
    const card = await publish();
    for (const role of ['reporter'] as const)
      await expect(replaceCard(actorOf(role), { card, mediaId: null }, now)).rejects.toMatchObject({
        code: 'forbidden',
      });
    await expect(replaceCard(chief, { card, mediaId: 9_999 }, now)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(
      replaceCard(actorOf('editor'), { card: { ...card, noun: 'rubric' }, mediaId: null }, now),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('rubrics, authors and the site have cards in both languages, new after a new name', async () => {
    const names = await newNames();
    await noteMissingCards(jobs, now);
    const authorId = await addAuthor(
      chief,
      {
        name: { kk: 'Айгүл Әлі', ru: 'Айгуль Али' },
        role: { kk: 'Тілші', ru: 'Корреспондент' },
        bio: { kk: '', ru: '' },
        slug: '',
        portraitMediaId: null,
      },
      now,
    );
    await draw();
    const cards: CardRef[] = [
      { noun: 'rubric', nounId: names.sport, lang: 'kk' },
      { noun: 'rubric', nounId: names.sport, lang: 'ru' },
      { noun: 'author', nounId: authorId, lang: 'kk' },
      { noun: 'site', nounId: 0, lang: 'ru' },
    ];
    const files = await Promise.all(cards.map((card) => findCardFile([card])));
    expect(files.map(isOnDisk)).toEqual([true, true, true, true]);
    await changeRubric(
      chief,
      names.sport,
      { name: { kk: 'Додалар', ru: 'Состязания' }, slug: '', isOpinion: false },
      now,
    );
    expect(await findCardFile(cards.slice(0, 1))).toBeNull();
    await changeSiteSettings(actorOf('admin'), { ...unnamedSite, name: { kk: 'Ақ жол', ru: 'Ак жол' } }, now);
    expect(await findCardFile(cards.slice(3))).toBeNull();
    await draw();
    expect(isOnDisk(files[0] ?? null)).toBe(false);
  });

  test('an archive gets no cards by itself', async () => {
    await newArticle({ publishedAt: new Date(now.getTime() - 31 * 86_400_000) });
    await newArticle({ publishedAt: null });
    await newArticle({ status: 'draft' });
    await noteMissingCards(jobs, now);
    expect(await noteMissingCards(jobs, now)).toBe(0);
    await draw();
    for (const id of [1, 2, 3]) expect(await findCardFile([story(id)])).toBeNull();
  });
});
