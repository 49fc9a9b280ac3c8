import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { listCards } from '#domain/articles/queries';
import { listStoryIds } from '#domain/listings/queries';
import { listMediaViews } from '#domain/media/queries';
import { now, tagsSince } from '#domain/testing';
import { type MediaStore, openMediaStore } from '#lib/media-store';
import { drawPictures } from './draw-pictures.ts';
import { fillDemo, readSeedStories } from './fill-demo.ts';
import { fillStarter } from './fill-starter.ts';
import { listUndrawn } from './insert-pictures.ts';
import { tagsOfPicture } from './picture-tags.ts';
import { pictures } from './pictures/captions.ts';

let folder: string;
let store: MediaStore;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-drawn-'));
  store = openMediaStore(`file:${folder}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Breaks off once so many are done; the second of the two drawn side by side may be finished as well. */
async function drawSome(amount: number): Promise<void> {
  const ending = new AbortController();
  const onProgress = (done: number) => {
    if (done >= amount) ending.abort();
  };
  await drawPictures({ store, now: () => now, onProgress, signal: ending.signal });
}

onBothEngines('the pictures of the demo newsroom', () => {
  test('have their rows from the beginning, those of the newest stories first, and no files', async () => {
    await fillStarter();
    await fillDemo(now);
    const undrawn = await listUndrawn();
    expect(undrawn.map(({ key }) => key).sort()).toEqual(pictures.map(({ key }) => key).sort());
    const newest = (await readSeedStories()).toSorted((a, b) => a.hoursAgo - b.hoursAgo).map((story) => story.hero);
    expect(undrawn[0]?.key).toBe(newest[0]);
    const views = await listMediaViews([undrawn[0]?.id ?? 0], 'kk');
    expect([...views.values()].map((view) => view.variants)).toEqual([[]]);
  });

  test('are drawn one by one, tell the pages that show them, and go on where it was broken off', async () => {
    await fillStarter();
    await fillDemo(now);
    const before = { undrawn: await listUndrawn(), seq: await latestChange() };
    await drawSome(1);
    const left = await listUndrawn();
    const drawn = before.undrawn.filter(({ id }) => left.every((other) => other.id !== id));
    expect(drawn.length).toBeGreaterThanOrEqual(1);
    expect(drawn.length).toBeLessThanOrEqual(2);
    expect(drawn[0]).toEqual(before.undrawn[0]);
    const [newest] = await listCards(await listStoryIds('all', 'kk', { limit: 1 }), 'kk');
    expect(newest?.hero?.variants.every(({ path }) => store.has(path))).toBe(true);
    expect(newest?.hero?.variants.length).toBeGreaterThan(5);
    const tags = await Promise.all(drawn.map(({ id }) => tagsOfPicture(id)));
    expect(await tagsSince(before.seq)).toEqual([...new Set(tags.flat())].sort());
    expect(tags[0]).toContain(`story:${newest?.storyId}`);
    await drawSome(1);
    const later = await listUndrawn();
    expect(later.length).toBeLessThan(left.length);
    expect(left.slice(-later.length)).toEqual(later);
  });

  test('are looked for above a story, inside its text, and beside the people credited in it', async () => {
    await fillStarter();
    await fillDemo(now);
    const idOf = new Map((await listUndrawn()).map(({ id, key }) => [key, id]));
    const tagsOf = async (key: string) => new Set(await tagsOfPicture(idOf.get(key) ?? 0));
    const { db, t } = database();
    const titles = await db.select({ storyId: t.articles.storyId, title: t.articles.title }).from(t.articles);
    for (const { key, hero, kk } of await readSeedStories()) {
      const story = `story:${titles.find(({ title }) => title === kk?.title)?.storyId}`;
      expect(await tagsOf(hero)).toContain(story);
      if (key === 'kone-qala') expect(await tagsOf('museum')).toContain(story);
    }
    const people = await db.select({ id: t.authors.id, portrait: t.authors.portraitMediaId }).from(t.authors);
    const person = people.find(({ portrait }) => portrait !== null);
    expect(await tagsOfPicture(person?.portrait ?? 0)).toEqual(
      expect.arrayContaining([`author:${person?.id}:kk`, `author:${person?.id}:ru`]),
    );
  });
});
